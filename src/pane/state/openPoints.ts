import { type Decimal, ZERO } from '../../core/base/decimal';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';

/** Full marks of what is not scored yet. */
export function openPoints(indicators: readonly ScoredIndicator[]): Decimal {
  return indicators
    .filter(({ status }) => status === 'pending')
    .reduce((sum, { fullMark }) => sum.plus(fullMark), ZERO);
}
