import { type Decimal, roundHalfUp } from '../base/decimal';
import { toText } from './value';

const FIXED = /^(#,##)?0(?:\.(0*)(#*))?(%)?$/;

/**
 * What TEXT gives for the formats we print. `0.##` leaves the bare point of 「4.」, as Excel does, which is why our
 * sentences join a rounded number instead. A format outside this small set is our mistake, so it throws.
 */
export function formatNumber(value: Decimal, format: string): string {
  if (format === 'General') return toText(value);
  const match = FIXED.exec(format);
  if (!match) throw new Error(`TEXT with the format ${format} is not supported`);
  const [, thousands, zeros, hashes, percent] = match;
  const places = (zeros ?? '').length + (hashes ?? '').length;
  const rounded = roundHalfUp(percent ? value.times(100) : value, places);
  const [whole = '', fraction = ''] = rounded.abs().toFixed(places).split('.');
  const digits = thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const kept = fraction.slice(0, (zeros ?? '').length) + fraction.slice((zeros ?? '').length).replace(/0+$/, '');
  const point = zeros === undefined ? '' : '.';
  return `${rounded.isNegative() ? '-' : ''}${digits}${point}${kept}${percent ?? ''}`;
}
