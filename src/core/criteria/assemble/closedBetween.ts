import { decimal } from '../../base/decimal';
import type { Interval } from '../../rules/rule';
import type { SoftInterval, Unit } from '../phrase';

/**
 * 「300~499人次得3分，500人次以上得5分」: between the two there is no number of people, so the first reaches up to the second. Of
 * 「30日内得4分，31-60日得2分」 the second begins right behind 30, as the first says that it ends there.
 */
export function closedBetween(intervals: readonly Interval[], unit: Unit): readonly Interval[] {
  if (!isWhole(unit)) return intervals;
  return intervals.map((one) => {
    const { from, to } = one;
    const isPoint = from !== undefined && from.at === to?.at;
    const below = isPoint ? undefined : intervals.find((other) => !other.from && meet(other, one));
    const above = isPoint || !from ? undefined : intervals.find((other) => meet(one, other));
    return {
      ...one,
      ...(below?.to && { from: { at: below.to.at, inclusive: false } }),
      ...(above?.from && { to: { at: above.from.at, inclusive: false } }),
    };
  });
}

/**
 * 「30日内得5分；31-60日得3分；60日以上不得分」: a stretch that begins one behind the end of another is counted in whole days, from its first to
 * its last, so that 60 are no more than 60.
 */
export function wholeRanges<T extends { readonly soft: SoftInterval }>(
  stretches: readonly T[],
  unit: Unit,
): readonly T[] {
  if (!isWhole(unit)) return stretches;
  const ends = stretches.flatMap(({ soft: { to } }) => (to ? [decimal(to.at)] : []));
  return stretches.map((one) => {
    const { from, to } = one.soft;
    const isCounted = from && to && !to.sure && ends.some((end) => decimal(from.at).minus(end).eq(1));
    return isCounted
      ? { ...one, soft: { from: { ...from, inclusive: true, sure: true }, to: { ...to, inclusive: true, sure: true } } }
      : one;
  });
}

/** The one ends at 4, and the other begins at 5. */
function meet({ to }: Interval, { from }: Interval): boolean {
  return (
    to?.inclusive === true &&
    from?.inclusive === true &&
    decimal(to.at).isInteger() &&
    decimal(from.at).minus(to.at).eq(1)
  );
}

/** What there are whole ones of. */
export function isWhole(unit: Unit): boolean {
  return COUNTED.test(unit);
}

const COUNTED =
  /^(?:day|workday|#(?:人次|批次|场次|班次|次|起|例|人|名|位|户|家|个|项|件|份|条|处|篇|期|场|批|座|所|台|辆|套|宗|笔|株|棵|只|头))$/;
