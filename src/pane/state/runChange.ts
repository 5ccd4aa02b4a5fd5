import type { Review } from '../../app/outcomes';
import type { Decimal } from '../../core/base/decimal';
import { nameApart } from '../shown';

/** What a scoring brought against the result before it. */
export interface RunChange {
  /** Undefined where another scheme scores: its points are others. */
  readonly more: Decimal | undefined;
  /** Indicators whose score is another one, or was or became open. */
  readonly names: readonly string[];
}

export function runChange({ scorecard: before }: Review, { scorecard: now }: Review): RunChange {
  if (before.scheme.id !== now.scheme.id) return { more: undefined, names: [] };
  const scores = new Map(before.indicators.map(({ path, score, status }) => [path, scoreText(score, status)]));
  return {
    more: now.total.minus(before.total),
    names: now.indicators
      .filter(({ path, score, status }) => scores.get(path) !== scoreText(score, status))
      .map((scored) => nameApart(scored, now.indicators)),
  };
}

function scoreText(score: Decimal | undefined, status: string): string {
  return `${status} ${score?.toString() ?? ''}`;
}
