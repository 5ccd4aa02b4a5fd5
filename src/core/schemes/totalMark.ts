import { type Decimal, sumOf } from '../base/decimal';
import type { Indicator } from './scheme';

/** The 分值 of a group of indicators: groups carry no weight of their own. */
export function totalMark(indicators: readonly Indicator[]): Decimal {
  return sumOf(indicators.map((indicator) => indicator.fullMark));
}
