import { type Decimal, decimal, roundScore } from '../base/decimal';
import { EVERYTHING, without } from './interval';
import { markValue, scoreOfMark } from './mark';
import type { DecimalText, Interval, Mark, ValueKind } from './terms';

/** What a mark is worth as a score: 「2.25」, without trailing zeros. */
export function pointsText(mark: Mark, fullMark: Decimal): string {
  return scoreOfMark(mark, fullMark).toFixed();
}

/** 「得 4 分」 or 「不得分」. */
export function gainText(mark: Mark, fullMark: Decimal): string {
  const points = pointsText(mark, fullMark);
  return points === '0' ? '不得分' : `得 ${points} 分`;
}

/** 「扣 0.1 分」, or the share itself where it is no round number of points: 「扣分值的 1/6」. */
export function deductionText(mark: Mark, fullMark: Decimal): string {
  const points = markValue(mark, fullMark);
  const [part, whole] = 'share' in mark ? mark.share : [];
  return part === undefined || roundScore(points).eq(points)
    ? `扣 ${points.toFixed()} 分`
    : `扣分值的 ${part}/${String(whole)}`;
}

export function floorText(floor: Mark, fullMark: Decimal): string {
  return `最低 ${pointsText(floor, fullMark)} 分`;
}

/** 「90%」 or 「15」. */
export function valueText(at: DecimalText, kind: ValueKind): string {
  return kind === 'rate' ? `${decimal(at).times(100).toFixed()}%` : decimal(at).toFixed();
}

/** A distance, ready to be followed by a word: 「0.1 个百分点」 or 「5 」. */
export function distanceText(distance: DecimalText, kind: ValueKind): string {
  return kind === 'rate' ? `${decimal(distance).times(100).toFixed()} 个百分点` : `${decimal(distance).toFixed()} `;
}

/** 「≥90%」 「＞0 且 ≤10%」 「＝0%」 「任何值」 */
export function intervalText({ from, to }: Interval, kind: ValueKind): string {
  if (from && to && from.at === to.at) return `＝${valueText(from.at, kind)}`;
  const parts = [
    from && `${from.inclusive ? '≥' : '＞'}${valueText(from.at, kind)}`,
    to && `${to.inclusive ? '≤' : '＜'}${valueText(to.at, kind)}`,
  ];
  return parts.filter((part) => part !== undefined).join(' 且 ') || '任何值';
}

/** The two sides of a single edge, or only yes and no for an interval with two: 「达到 90%」 and 「低于 90%」. */
export function sideText(interval: Interval, kind: ValueKind): { readonly inside: string; readonly outside: string } {
  const { from, to } = interval;
  if (from && !to) {
    const at = valueText(from.at, kind);
    return from.inclusive
      ? { inside: `达到 ${at}`, outside: `低于 ${at}` }
      : { inside: `高于 ${at}`, outside: `不高于 ${at}` };
  }
  if (to && !from) {
    const at = valueText(to.at, kind);
    return to.inclusive
      ? { inside: `不高于 ${at}`, outside: `高于 ${at}` }
      : { inside: `低于 ${at}`, outside: `达到 ${at}` };
  }
  return { inside: `符合 ${intervalText(interval, kind)}`, outside: `不符合 ${intervalText(interval, kind)}` };
}

/** Amounts are shown to these places, so that no noise of binary arithmetic is seen. */
export const SHOWN_PLACES = 4;

/** What happens outside all intervals, where there is an outside. */
export function restTexts(
  otherwise: string | undefined,
  parts: readonly { readonly interval: Interval }[],
): readonly string[] {
  if (otherwise !== undefined) return [`其余${otherwise}`];
  const left = parts.reduce<readonly Interval[]>((outside, { interval }) => without(outside, interval), [EVERYTHING]);
  return left.length > 0 ? ['其余由人工判断'] : [];
}
