import type { Dress } from '../../statements/figure';
import type { Run } from '../documentTree';
import { openWords } from '../fields/openWords';
import { writeField } from '../fields/writeField';
import { withoutRepeatedUnit } from '../template/withoutRepeatedUnit';
import { findTags } from '../template/findTags';
import { type Step, matchLoops } from '../template/matchLoops';
import type { Tag } from '../template/tag';
import type { FieldScope } from './fieldScope';

/** A text of a form with its fields written in. What is not known stands as 【待补充：…】. A name that nobody knows is our mistake. */
export function fillText(text: string, scope: FieldScope, dress: Dress): readonly Run[] {
  const { tags, lone } = findTags(text);
  const [brace] = lone;
  if (brace) throw new Error(`A brace of a form stands alone: ${text.slice(brace.start, brace.end)}`);
  const { steps, problems } = matchLoops(
    tags.filter(({ maybeWords }) => !maybeWords).map((tag) => ({ place: 0, tag })),
  );
  const [problem] = problems;
  if (problem) throw new Error(`Loops of a form do not match: ${problem.tag.text} in ${text}`);
  return joined(fillSteps(text, 0, text.length, steps, scope, dress));
}

function fillSteps(
  text: string,
  from: number,
  to: number,
  steps: readonly Step<number>[],
  scope: FieldScope,
  dress: Dress,
): readonly Run[] {
  const runs: Run[] = [];
  let at = from;
  const plain = (end: number): void => {
    if (end > at) runs.push({ kind: 'text', text: text.slice(at, end) });
  };
  for (const step of steps) {
    if (step.kind === 'field') {
      plain(step.tag.start);
      runs.push(...fieldRuns(step.tag, scope, dress, text.slice(step.tag.end)));
      at = step.tag.end;
      continue;
    }
    const { open, close } = step;
    plain(open.tag.start);
    for (const [index, one] of scopesWithin(open.tag, scope).entries()) {
      if (index > 0 && open.tag.suffix !== undefined) runs.push({ kind: 'text', text: open.tag.suffix });
      runs.push(...fillSteps(text, open.tag.end, close.tag.start, step.steps, one, dress));
    }
    at = close.tag.end;
  }
  plain(to);
  return runs;
}

/** Once for each thing of the list; what stands where the list is empty, once or not at all. */
function scopesWithin({ name, kind }: Tag, scope: FieldScope): readonly FieldScope[] {
  const scopes = scope.inside(name);
  if (kind === 'open') return scopes;
  return scopes.length > 0 ? [] : [scope];
}

function fieldRuns({ name, suffix }: Tag, scope: FieldScope, dress: Dress, following: string): readonly Run[] {
  const field = scope.get(name);
  if (!field) throw new Error(`A form asks for a field that does not exist: ${name}`);
  if (field.kind === 'open') {
    const { key, ask, source } = field;
    return [{ kind: 'open', text: openWords(ask, suffix), key, ...(source && { source }) }];
  }
  const spans = writeField(field, suffix, dress);
  if (!spans) {
    // A list that is not there cannot be told; anything else is our mistake.
    if (field.kind !== 'list') throw new Error(`A form asks ${name} for a dress that it has not: ${suffix ?? ''}`);
    return [{ kind: 'open', text: openWords(name, suffix), key: name }];
  }
  const only = spans.length === 1;
  return spans.map(({ text: words, from }): Run => {
    const text = only ? withoutRepeatedUnit(words, following) : words;
    if (!from) return { kind: 'text', text };
    const source = from.source ?? field.source;
    return { kind: 'figure', text, ...(from.field !== undefined && { field: from.field }), ...(source && { source }) };
  });
}

/** Plain words that follow one another are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last?.kind === 'text' && run.kind === 'text')
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
