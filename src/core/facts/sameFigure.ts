import { yearOf } from './chooseYear';
import type { Reading } from './reading';

/** Of one fact and year. */
export function isOfSame(one: Reading, other: Reading): boolean {
  return one.fact === other.fact && yearOf(one) === yearOf(other);
}

/** But for how the two are rounded. */
export function isClose(one: Reading, other: Reading): boolean {
  return one.value.minus(other.value).abs().lte('0.01');
}
