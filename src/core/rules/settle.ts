import type { Formula } from '../formula/formula';
import { round } from '../formula/shorthand';

/**
 * A score is settled to these places before it is rounded to cents. Programs calculate in binary, where 4.5 × 9.2 % ÷
 * 10 % or 0.65 − 0.585 comes out a hair beside the half cent it is; ROUND(…,10) brings it back. The exact score is
 * settled in the same way, so both round the same number.
 */
export const SETTLED_PLACES = 10;

/** Likewise for a number of steps before its part is cut off: (100.3% − 100%) ÷ 0.1% is 3, not 2.9999999999998. */
export const STEP_PLACES = 8;

export function settled(score: Formula): Formula {
  return round(score, SETTLED_PLACES);
}
