import type { Review } from '../../app/outcomes';
import type { Decimal } from '../../core/base/decimal';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';

export interface LostPoints {
  readonly scored: ScoredIndicator;
  readonly lost: Decimal;
  readonly reason: string;
}

/** What cost points, the dearest first. */
export function lostPoints({ scorecard, reasons }: Pick<Review, 'scorecard' | 'reasons'>): readonly LostPoints[] {
  return scorecard.indicators
    .flatMap((scored) =>
      scored.score && scored.score.lt(scored.fullMark)
        ? [{ scored, lost: scored.fullMark.minus(scored.score), reason: reasons.get(scored.path) ?? '' }]
        : [],
    )
    .sort((one, other) => other.lost.comparedTo(one.lost));
}
