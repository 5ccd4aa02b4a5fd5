import { type Decimal, roundHalfUp } from '../base/decimal';
import type { Formula } from '../formula/formula';
import { round } from '../formula/shorthand';

/**
 * A score is settled to these places before it is rounded to cents. Programs calculate in binary, where 4.5 × 9.2 % ÷
 * 10 % or 0.65 − 0.585 comes out a hair beside the half cent it is; ROUND(…,10) brings it back. The exact score is
 * settled in the same way, so both round the same number.
 */
const SETTLED_PLACES = 10;

/** Likewise for a number of steps before its part is cut off: (100.3% − 100%) ÷ 0.1% is 3, not 2.9999999999998. */
export const STEP_PLACES = 8;

export function settle(score: Decimal): Decimal {
  return roundHalfUp(score, SETTLED_PLACES);
}

/** `ROUND(ROUND(…,10),2)` around the whole calculation, so that what the criterion says stands in one piece. */
export function roundedFormula(score: Formula): Formula {
  return round(round(score, SETTLED_PLACES), 2);
}
