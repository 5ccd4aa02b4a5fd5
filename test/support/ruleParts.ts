import { fc } from './fastCheck';
import { type Decimal, decimal } from '../../src/core/base/decimal';
import type { Interval, Mark } from '../../src/core/rules/rule';

/** What rules of every kind are made of, at random. */

/** Whole hundredths, ten-thousandths… as decimal text. */
export function decimals(minimum: number, maximum: number, places: number): fc.Arbitrary<string> {
  const unit = 10 ** places;
  return fc
    .integer({ min: Math.round(minimum * unit), max: Math.round(maximum * unit) })
    .map((whole) => decimal(String(whole)).div(unit).toFixed());
}

const share: fc.Arbitrary<Mark> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([part, whole]) => ({ share: [String(part), String(whole)] }));
export const mark: fc.Arbitrary<Mark> = fc.oneof(
  decimals(0, 12, 2).map((points) => ({ points })),
  share,
);

/** A few places that thresholds and values share, so that values often stand exactly on an edge. */
export const meetingPlace = fc.constantFrom('-0.05', '0', '0.1', '0.6', '0.8', '0.9', '1');
export const threshold = fc.oneof(meetingPlace, decimals(-0.5, 1.5, 2), decimals(-0.5, 1.5, 4));
const edge = fc.option(fc.record({ at: threshold, inclusive: fc.boolean() }), { nil: undefined });
export const interval: fc.Arbitrary<Interval> = fc.tuple(edge, edge).map(([a, b]) => {
  const [from, to] = a && b && decimal(a.at).gt(b.at) ? [b, a] : [a, b];
  return { ...(from && { from }), ...(to && { to }) };
});
export const step = fc.constantFrom('0.001', '0.003', '0.005', '0.01', '0.03', '0.05', '1');
export const partialStep = fc.constantFrom('proportional', 'down', 'up');
export const levelName = fc.constantFrom('优', '良', '中', '差', 'A', 'b');
export const figureName = fc.constantFrom('实际支出', '预算', '甲', '乙');

export function known(text: fc.Arbitrary<string>): fc.Arbitrary<Decimal | undefined> {
  return fc.option(
    text.map((one) => decimal(one)),
    { nil: undefined, freq: 6 },
  );
}
