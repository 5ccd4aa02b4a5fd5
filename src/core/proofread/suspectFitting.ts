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
  const printed = decimal(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? '0');
  const scale = printed.isZero() ? undefined : value.abs().div(printed);
  const should = scale && slipThatFits(text, (digits) => fits(scale.times(digits)));
  return { at, says: text.trim(), should: should?.trim() ?? '', explained: should !== undefined };
}
