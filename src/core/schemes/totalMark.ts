import { type Decimal, ZERO } from '../base/decimal';
import type { Indicator } from './scheme';

/** The 分值 of a group of indicators: groups carry no weight of their own. */
export function totalMark(indicators: readonly Indicator[]): Decimal {
  return indicators.reduce((sum, indicator) => sum.plus(indicator.fullMark), ZERO);
}
