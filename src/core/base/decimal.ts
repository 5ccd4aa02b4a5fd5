import { Decimal as Plain } from 'decimal.js';

/** 40 digits hold every quotient of two workbook numbers far beyond the two decimals we show. */
const Exact = Plain.clone({ precision: 40, rounding: Plain.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

export type Decimal = Plain;

/** Excel keeps 15 significant digits of a number; what a double holds beyond them is noise. */
const WORKBOOK_DIGITS = 15;

/** Places of a fraction: 100.7238 % is scored as 1.0072. */
const RATE_PLACES = 4;
const SCORE_PLACES = 2;

/** A decimal text is taken as it stands; a number from a workbook as Excel shows it, so 0.30000000000000004 is 0.3. */
export function decimal(value: string | number): Decimal {
  return typeof value === 'string' ? new Exact(value) : new Exact(value).toSignificantDigits(WORKBOOK_DIGITS);
}

export const ZERO: Decimal = decimal('0');

/** The larger or smaller of some values, at least one. */
export function largest(...values: readonly Decimal[]): Decimal {
  return Exact.max(...values);
}

export function smallest(...values: readonly Decimal[]): Decimal {
  return Exact.min(...values);
}

/** Of texts too, as marks are kept; never of numbers, which `decimal` rids of noise first. */
export function sumOf(values: readonly (Decimal | string)[]): Decimal {
  return values.reduce<Decimal>((sum, value) => sum.plus(value), ZERO);
}

/** Half away from zero, as Excel's ROUND; `places` may be negative. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return roundTo(value, places, Plain.ROUND_HALF_UP);
}

/** Away from zero, as ROUNDUP. */
export function roundAway(value: Decimal, places: number): Decimal {
  return roundTo(value, places, Plain.ROUND_UP);
}

/** Towards zero, as ROUNDDOWN. */
export function roundToZero(value: Decimal, places: number): Decimal {
  return roundTo(value, places, Plain.ROUND_DOWN);
}

/** To two decimals of a percent, before a rule scores it. */
export function roundRate(rate: Decimal): Decimal {
  return roundHalfUp(rate, RATE_PLACES);
}

export function roundScore(score: Decimal): Decimal {
  return roundHalfUp(score, SCORE_PLACES);
}

function roundTo(value: Decimal, places: number, mode: Plain.Rounding): Decimal {
  const rounded = places >= 0 ? new Exact(value).toDecimalPlaces(places, mode) : toWhole(value, places, mode);
  // decimal.js keeps a negative zero, which would print as "-0".
  return rounded.isZero() ? ZERO : rounded;
}

/** To tens, hundreds … */
function toWhole(value: Decimal, places: number, mode: Plain.Rounding): Decimal {
  const unit = new Exact(10).pow(-places);
  return new Exact(value).div(unit).toDecimalPlaces(0, mode).times(unit);
}

/**
 * Sums and differences are settled to these places wherever a rate is made of them: in binary 99.995 − 100 is a hair off
 * −0.005, and a rate that lies on a half would fall to the other side. 元 divided by 10,000 has six places.
 */
export const SUM_PLACES = 8;

export function roundSum(value: Decimal): Decimal {
  return roundHalfUp(value, SUM_PLACES);
}
