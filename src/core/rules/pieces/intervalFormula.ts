import { binary, call, type Formula, type NumberNode, number, percent } from '../../formula/formula';
import { above, below } from '../interval';
import type { DecimalText, Interval, ValueKind } from '../terms';

/** A threshold as she reads it: `90%` for a rate. */
export function threshold(at: DecimalText, kind: ValueKind): NumberNode {
  return kind === 'rate' ? percent(at) : number(at);
}

/**
 * Whether the value lies in the interval, given that it lies in one of `possible`: what follows from that is not asked
 * again, so that bands read `IF(H5>=90%,…,IF(H5>=80%,…`. Undefined where nothing is left to ask.
 */
export function intervalFormula(
  interval: Interval,
  possible: readonly Interval[],
  value: Formula,
  kind: ValueKind,
): Formula | undefined {
  const from = possible.some((one) => below(one, interval)) ? interval.from : undefined;
  const to = possible.some((one) => above(one, interval)) ? interval.to : undefined;
  if (from && to && from.at === to.at) return binary(value, '=', threshold(from.at, kind));
  const atLeast = from && binary(value, from.inclusive ? '>=' : '>', threshold(from.at, kind));
  const atMost = to && binary(value, to.inclusive ? '<=' : '<', threshold(to.at, kind));
  return atLeast && atMost ? call('AND', atLeast, atMost) : (atLeast ?? atMost);
}
