import type { PiecewiseRule } from '../pieces/piecewiseRule';
import type { Interval, Mark } from '../terms';
import type { RulePattern } from './rulePattern';

/** A mark for each interval; the first that holds the value wins. */
export interface Bands {
  readonly kind: 'bands';
  readonly bands: readonly Band[];
  /** For a value in no interval; absent where the criterion leaves a gap. */
  readonly otherwise?: Mark;
}

export interface Band {
  readonly interval: Interval;
  readonly mark: Mark;
}

export function bands(all: readonly Band[], otherwise?: Mark): PiecewiseRule {
  return {
    kind: 'piecewise',
    pieces: all.map(({ interval, mark }) => ({ interval, score: { kind: 'mark', mark } })),
    ...(otherwise && { otherwise: { kind: 'mark', mark: otherwise } }),
  };
}

/** Each band is said as a stretch of any rule is. */
export function asBands({ pieces, otherwise }: PiecewiseRule): RulePattern | undefined {
  const marked = pieces.flatMap(({ interval, score }) =>
    score.kind === 'mark' ? [{ interval, mark: score.mark }] : [],
  );
  if (marked.length !== pieces.length || (otherwise && otherwise.kind !== 'mark')) return undefined;
  const shape: Bands = { kind: 'bands', bands: marked, ...(otherwise && { otherwise: otherwise.mark }) };
  return { shape, isOneCalculation: false };
}
