import { type Decimal, decimal } from '../base/decimal';
import type { TextPlace } from './mention';
import type { Suspect } from './proof';
import { slipThatFits } from './slips';

/** A figure of a broken relation with what a slip of hand would have made of it, where that mends the relation. */
export function suspectFitting(
  at: TextPlace,
  { text, value }: { readonly text: string; readonly value: Decimal },
  fits: (value: Decimal) => boolean,
): Suspect {
  const shifted = shiftedUnit(text, value, fits);
  if (shifted !== undefined) return { at, says: text.trim(), should: shifted, explained: true };
  const printed = decimal(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? '0');
  const scale = printed.isZero() ? undefined : value.abs().div(printed);
  const should = scale && slipThatFits(text, (digits) => fits(scale.times(digits)));
  return { at, says: text.trim(), should: should?.trim() ?? '', explained: should !== undefined };
}

/** By size: so few 元, and so many 万元, are not what a township has. */
const FEW_YUAN = 100_000;
const MANY_WAN = 100_000;

/** 「1256.73元」 for 1256.73万元, 「12567300.00万元」 for 12567300.00元. */
function shiftedUnit(text: string, value: Decimal, fits: (value: Decimal) => boolean): string | undefined {
  const [, digits = '', unit] = /^\s*(-?[\d,.]+\s*)(万元|元)\s*$/.exec(text) ?? [];
  if (unit === undefined || value.isZero()) return undefined;
  const odd = unit === '元' ? value.times(10000).lt(FEW_YUAN) : value.gt(MANY_WAN);
  const other = unit === '元' ? value.times(10000) : value.div(10000);
  return odd && fits(other) ? `${digits}${unit === '元' ? '万元' : '元'}` : undefined;
}
