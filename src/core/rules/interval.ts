import { type Decimal, decimal } from '../base/decimal';
import type { Interval } from './terms';

export const EVERYTHING: Interval = {};

export function isEverything({ from, to }: Interval): boolean {
  return !from && !to;
}

export function holds(interval: Interval, value: Decimal): boolean {
  const { from, to } = interval;
  if (from && (from.inclusive ? value.lt(from.at) : value.lte(from.at))) return false;
  return !(to && (to.inclusive ? value.gt(to.at) : value.gte(to.at)));
}

/** What is left of some intervals outside another. */
export function without(intervals: readonly Interval[], taken: Interval): readonly Interval[] {
  return intervals.flatMap((one) => [below(one, taken), above(one, taken)].filter((piece) => piece !== undefined));
}

/** The piece of `one` that lies under `taken`. */
export function below(one: Interval, { from }: Interval): Interval | undefined {
  return from && meeting(one, { to: { at: from.at, inclusive: !from.inclusive } });
}

export function above(one: Interval, { to }: Interval): Interval | undefined {
  return to && meeting(one, { from: { at: to.at, inclusive: !to.inclusive } });
}

/** What two intervals have in common; undefined for nothing. */
export function meeting(one: Interval, other: Interval): Interval | undefined {
  const from = stricter(one.from, other.from, 1);
  const to = stricter(one.to, other.to, -1);
  if (from && to) {
    const width = decimal(to.at).cmp(from.at);
    if (width < 0 || (width === 0 && !(from.inclusive && to.inclusive))) return undefined;
  }
  return { ...(from && { from }), ...(to && { to }) };
}

/** The higher of two lower edges (`side` 1), the lower of two upper ones (-1); at the same place the one that leaves it out. */
function stricter(a: Interval['from'], b: Interval['from'], side: 1 | -1): Interval['from'] {
  if (!a || !b) return a ?? b;
  const order = decimal(a.at).cmp(b.at) * side;
  if (order === 0) return a.inclusive ? b : a;
  return order > 0 ? a : b;
}
