import { type Scheme } from '../../core/schemes/scheme';
import { schemeIndicators } from '../../core/schemes/schemeIndicators';
import { totalMark } from '../../core/schemes/totalMark';

/** How many indicators, and their points together. */
export function schemeSize(scheme: Scheme): { readonly count: number; readonly points: string } {
  const indicators = schemeIndicators(scheme).map(({ indicator }) => indicator);
  return { count: indicators.length, points: totalMark(indicators).toString() };
}
