import { type Decimal, decimal } from '../../base/decimal';
import type { Label } from '../../base/text';
import type { Amount } from '../../tables/readAmount';
import { factLabelled } from './factLabels';
import { OFF_THE_BOOKS, PRESENT } from './staffWords';

/** A name of a list and its figure; `place` is the same for those that stand in one column. */
export interface Counted {
  readonly label: Label;
  readonly place: number;
  readonly amount: Amount;
}

/** 「实有人数」; asked before the others of the list are looked at. */
export function areThere({ key }: Label): boolean {
  return PRESENT.test(key) && key.includes('人');
}

/**
 * 「编制人数 55」 and right behind it 「实有人数 52」: those who are there hold the places, where there are as many and nobody else is
 * among them. `pairs` as they are read, line by line.
 */
export function holdThePlaces(pairs: readonly Counted[], at: number): boolean {
  const [places, there] = [pairs[at - 1], pairs[at]];
  if (!places || !there || !areThere(there.label)) return false;
  if (factLabelled(places.label.key) !== 'authorisedStaff') return false;
  if (pairs.some(({ label }) => factLabelled(label.key) === 'actualStaff')) return false;
  const [allowed, held] = [amountIn(places), amountIn(there)];
  if (!allowed || !held || held.gt(allowed)) return false;
  const below = pairs.slice(at + 1).filter(({ place }) => place === there.place);
  return partsOf(below, held).every(({ label }) => !OTHERS.test(label.key) && !OFF_THE_BOOKS.test(label.key));
}

/** From 「其中」 on as many as come to all of it. */
function partsOf(below: readonly Counted[], whole: Decimal): readonly Counted[] {
  const [first] = below;
  if (!first?.label.partOf) return [];
  let sum = decimal(0);
  const end = below.findIndex((pair) => (sum = sum.plus(amountIn(pair) ?? 0)).gte(whole));
  return end < 0 ? below : below.slice(0, end + 1);
}

/** 「其中：在职」: then the others are not. */
const OTHERS = /在职|在岗|在编|其他|其它/;

function amountIn({ amount }: Counted): Decimal | undefined {
  return amount.kind === 'number' ? amount.value : undefined;
}
