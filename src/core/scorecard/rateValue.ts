import { type Decimal, decimal, roundRate, roundSum } from '../base/decimal';
import type { Facts } from '../facts/facts';
import type { FactId } from '../facts/catalogue';
import { type RateDefinition, type Sum, type ZeroPolicy } from '../facts/rates';

/** What a rate comes to, rounded half-up to 2 decimals of a percent, or why it is none. */
export type RateValue =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing'; readonly facts: readonly FactId[] }
  | {
      readonly kind: 'zeroDenominator';
      readonly policy: Exclude<ZeroPolicy, 'zero'>;
      readonly facts: readonly FactId[];
    };

export function rateValue(rate: RateDefinition, facts: Facts): RateValue {
  const numerator = firstKnown(rate.numerator, facts);
  const denominator = firstKnown(rate.denominator, facts);
  if (numerator.value === undefined || denominator.value === undefined) {
    return { kind: 'missing', facts: [...new Set([...numerator.missing, ...denominator.missing])] };
  }
  if (!denominator.value.isZero()) return { kind: 'value', value: roundRate(numerator.value.div(denominator.value)) };
  const policy = numerator.value.isZero() ? rate.zeroOverZero : rate.overZero;
  return policy === 'zero'
    ? { kind: 'value', value: decimal(0) }
    : { kind: 'zeroDenominator', policy, facts: denominator.used };
}

/** A figure that is in conflict is not replaced by the next best: she has to settle it first. */
export function usableAlternatives(sums: readonly Sum[], facts: Facts): readonly Sum[] {
  const disputed = sums.findIndex(({ plus, minus = [] }) =>
    [...plus, ...minus].some((id) => facts.facts.get(id)?.status === 'conflict'),
  );
  return disputed < 0 ? sums : sums.slice(0, disputed + 1);
}

/** The sums that a rate is made of in this workbook: the first that is known, or the one that is wanted. */
export function sumsUsed(rate: RateDefinition, facts: Facts): { readonly numerator: Sum; readonly denominator: Sum } {
  return { numerator: usedOf(rate.numerator, facts), denominator: usedOf(rate.denominator, facts) };
}

function usedOf(sums: readonly Sum[], facts: Facts): Sum {
  const open = usableAlternatives(sums, facts);
  return open.find((sum) => sumOf(sum, facts) !== undefined) ?? open[0] ?? { plus: [] };
}

function firstKnown(
  sums: readonly Sum[],
  facts: Facts,
): { value: Decimal | undefined; used: readonly FactId[]; missing: readonly FactId[] } {
  for (const sum of usableAlternatives(sums, facts)) {
    const value = sumOf(sum, facts);
    if (value !== undefined) return { value, used: [...sum.plus, ...(sum.minus ?? [])], missing: [] };
  }
  const first = sums[0];
  const wanted = first ? [...first.plus, ...(first.minus ?? [])] : [];
  return { value: undefined, used: [], missing: wanted.filter((id) => facts.facts.get(id)?.value === undefined) };
}

function sumOf({ plus, minus = [] }: Sum, facts: Facts): Decimal | undefined {
  let total = decimal(0);
  for (const [ids, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const) {
    for (const id of ids) {
      const value = facts.facts.get(id)?.value;
      if (value === undefined) return undefined;
      total = total.plus(value.times(sign));
    }
  }
  // A single figure is taken as it stands, here and in the printed formula.
  return plus.length + minus.length > 1 ? roundSum(total) : total;
}
