import type { ValueScope } from '../../../core/report/template/scope';
import type { StoryLoop } from './compiledStory';

/** The scopes that the inside of a loop is written in. */
export function loopScopes({ open: { tag } }: Pick<StoryLoop, 'open'>, scope: ValueScope): readonly ValueScope[] {
  const inside = scope.inside(tag.name);
  if (tag.kind === 'open') return inside;
  return inside.length === 0 ? [scope] : [];
}
