import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { type Formula, binary, number } from '../../formula/formula';
import { when } from '../../formula/shorthand';

/** What part of the 分值 a completion below its target earns. Data of a scheme, never code. */
export type Shortfall =
  /** As much as was done: 40 of 50 earn 80 %. */
  | { readonly kind: 'ratio' }
  /** The same, and nothing below a part of the target. */
  | { readonly kind: 'cliff'; readonly below: string }
  /** All or nothing. */
  | { readonly kind: 'direct' }
  /** From a part of the target on, a part of the 分值; the highest first. */
  | { readonly kind: 'bands'; readonly bands: readonly { readonly from: string; readonly share: string }[] };

/** `ratio` is at least 0 and below 1. */
export function shortfallShare(shortfall: Shortfall, ratio: Decimal): Decimal {
  switch (shortfall.kind) {
    case 'ratio':
      return ratio;
    case 'cliff':
      return ratio.lt(shortfall.below) ? ZERO : ratio;
    case 'direct':
      return ZERO;
    case 'bands':
      return decimal(shortfall.bands.find(({ from }) => ratio.gte(from))?.share ?? '0');
  }
}

export function shortfallFormula(shortfall: Shortfall, ratio: Formula): Formula {
  switch (shortfall.kind) {
    case 'ratio':
      return ratio;
    case 'cliff':
      return when(binary(ratio, '<', number(shortfall.below)), number('0'), ratio);
    case 'direct':
      return number('0');
    case 'bands':
      return shortfall.bands.reduceRight<Formula>(
        (rest, { from, share }) => when(binary(ratio, '>=', number(from)), number(share), rest),
        number('0'),
      );
  }
}
