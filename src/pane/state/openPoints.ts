import { type Decimal, sumOf } from '../../core/base/decimal';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';

/** Full marks of what is not scored yet. */
export function openPoints(indicators: readonly ScoredIndicator[]): Decimal {
  return sumOf(indicators.filter(({ status }) => status === 'pending').map(({ fullMark }) => fullMark));
}
