import { THREE_PUBLIC_SERIES } from '../../facts/threePublicSeries';
import type { Check } from '../check';
import { sumOfParts } from '../sumOfParts';

/** The columns of every “三公” table, budget and final account alike. */
export const threePublicTotal: Check = {
  code: 'T7.total',
  level: 'error',
  law: '“三公”经费合计＝因公出国（境）费＋公务用车购置及运行费＋公务接待费',
  compare: (input) =>
    THREE_PUBLIC_SERIES.map(({ whole, travelAbroad, vehicle, reception }) =>
      sumOfParts({ whole, parts: [travelAbroad, vehicle, reception] }, 'error')(input),
    ),
};
