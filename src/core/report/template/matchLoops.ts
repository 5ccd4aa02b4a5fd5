import type { Tag } from './tag';

/** What one tag does, in the order in which tags are read. `T` says where the tag stands. */
export type Step<T> = FieldStep<T> | LoopStep<T>;

export interface FieldStep<T> {
  readonly kind: 'field';
  readonly place: T;
  readonly tag: Tag;
}

export interface LoopStep<T> {
  readonly kind: 'loop';
  readonly open: Placed<T>;
  readonly close: Placed<T>;
  readonly steps: readonly Step<T>[];
}

export interface Placed<T> {
  readonly place: T;
  readonly tag: Tag;
}

export interface LoopProblem<T> extends Placed<T> {
  readonly code: 'loopNotClosed' | 'closeWithoutOpen' | 'loopsCross';
  readonly other: string;
}

export interface MatchedLoops<T> {
  readonly steps: readonly Step<T>[];
  readonly problems: readonly LoopProblem<T>[];
}

interface OpenLoop<T> extends Placed<T> {
  readonly steps: Step<T>[];
}

/** `story := (field | open story close)*`: pairs the tags of one story, and says which have no partner or cross. */
export function matchLoops<T>(tags: readonly Placed<T>[]): MatchedLoops<T> {
  const steps: Step<T>[] = [];
  const problems: LoopProblem<T>[] = [];
  const open: OpenLoop<T>[] = [];
  for (const [at, placed] of tags.entries()) {
    const { tag } = placed;
    const inside = open.at(-1)?.steps ?? steps;
    if (tag.kind === 'field') inside.push({ kind: 'field', ...placed });
    else if (tag.kind !== 'close') open.push({ ...placed, steps: [] });
    else {
      const depth = tag.name === '' ? open.length - 1 : open.map((loop) => loop.tag.name).lastIndexOf(tag.name);
      const loop = open[depth];
      if (!loop) {
        problems.push({ code: 'closeWithoutOpen', ...placed, other: open.at(-1)?.tag.text ?? '' });
        continue;
      }
      for (const left of open.splice(depth + 1)) {
        // Where it is closed further on, the two cross; where it never is, it is merely not closed.
        const closes = tags
          .slice(at + 1)
          .some(({ tag: later }) => later.kind === 'close' && later.name === left.tag.name);
        problems.push({ ...left, code: closes ? 'loopsCross' : 'loopNotClosed', other: loop.tag.text });
      }
      open.pop();
      (open.at(-1)?.steps ?? steps).push({ kind: 'loop', open: loop, close: placed, steps: loop.steps });
    }
  }
  for (const left of open) problems.push({ ...left, code: 'loopNotClosed', other: '' });
  return { steps, problems };
}
