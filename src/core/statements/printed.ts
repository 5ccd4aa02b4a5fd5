import { type Decimal, roundHalfUp } from '../base/decimal';
import type { Dress, Figure } from './figure';

const PLACES = 2;

/** With its unit: 「1381.73万元」 「91.72%」 「50人」 「3.28分」. */
export function printed(
  { value, measure, unit = '' }: Pick<Figure, 'value' | 'measure' | 'unit'>,
  dress: Dress,
): string {
  switch (measure) {
    case 'money':
      return `${bareMoney(value, dress)}${dress.money}`;
    case 'rate':
      return printedRate(value);
    case 'count':
      return `${value.toString()}${unit}`;
    case 'points':
      return `${printedPoints(value)}分`;
  }
}

/** Money is held in 万元 and rounded once, here, from the exact amount. */
export function bareMoney(wanYuan: Decimal, { money, trim = false }: Dress): string {
  return fixed(money === '元' ? wanYuan.times(10000) : wanYuan, trim);
}

/** 「100%」 「91.72%」: what is a whole percentage exactly is written without decimals, as reports do. */
export function printedRate(rate: Decimal): string {
  return `${fixed(rate.times(100), true)}%`;
}

/** In a list of shares every one has two decimals, so that they can be added up. */
export function printedShare(share: Decimal): string {
  return `${roundHalfUp(share.times(100), PLACES).toFixed(PLACES)}%`;
}

export function printedPoints(points: Decimal): string {
  return roundHalfUp(points, PLACES).toString();
}

/**
 * Two decimals. What would be rounded away to nothing is not nothing: 0.004 万元 is printed as 0.004, so that no sentence
 * says 「减少0万元」 of 40 元.
 */
function fixed(value: Decimal, trim: boolean): string {
  if (value.isZero()) return '0';
  const rounded = roundHalfUp(value, PLACES);
  if (rounded.isZero()) return value.toSignificantDigits(2).toString();
  return trim && value.isInteger() ? value.toString() : rounded.toFixed(PLACES);
}
