import { sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { isSlip } from '../slips';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** 「总得分93.96分，其中甲40分得36.5分，乙60分得57.46分」; 「满分100分，甲10分、乙50分、丙40分」. */
export const pointsAddUp: FigureLaw = {
  code: 'totalDiffers',
  level: 'error',
  law: '各部分得分之和等于总得分，各部分分值之和等于满分',
  relationsIn: (figures) => {
    const points = figures.filter(({ number }) => number.kind === 'points');
    return [...scored(points), ...lost(points), ...full(points), ...closed(points)];
  },
};

/** Every part with its mark and what it got: the marks make a hundred, so that they are all. */
function scored(points: readonly Figure[]): readonly Relation[] {
  const pairs = points.flatMap((one, at) => {
    const next = points[at + 1];
    if (!next || one.sentence !== next.sentence) return [];
    const between = one.sentence.between(one.number, next.number);
    // 「投入40分得36.5分」, 「投入36.5分（满分40分）」
    const ahead = one.role === 'mark' && next.role === 'amount' && /^[),]?(?:自评|实际|实)?得/.test(between);
    const behind = one.role === 'amount' && next.role === 'mark' && /^\((?:满分|分值)$/.test(between);
    if (ahead) return [{ mark: one, got: next }];
    return behind ? [{ mark: next, got: one }] : [];
  });
  const parts = pairs.map(({ got }) => got);
  const [first] = parts;
  const last = parts.at(-1);
  const whole =
    points.filter(
      ({ role, words, at }) =>
        first && at.span[0] < first.at.span[0] && role === 'amount' && /得分|总分|自评|评分/.test(words),
    )[0] ??
    points.find(
      // 「投入15分得14.5分，…，总得分93.6分」
      ({ role, words, at, sentence }) =>
        last !== undefined &&
        at.span[0] > last.at.span[0] &&
        sentence === last.sentence &&
        role === 'amount' &&
        /^(?:合计|共计|共|总计|综合|自评)*(?:总?得分|总分|得)(?:合计|共计)?(?:为)?$/.test(words),
    );
  if (!whole || parts.includes(whole) || parts.length < 2) return [];
  return sumOf(pairs.map(({ mark }) => mark.number.value)).equals(100) ? judge(whole, parts, true) : [];
}

/** 「失5分…，失0.51分…，共失2分。四项失分合计7.51分」 */
function lost(points: readonly Figure[]): readonly Relation[] {
  const at = points.findIndex(({ words }) =>
    /(?:失分|扣分|失|扣)(?:合计|共计|总计|共|总)(?:为)?$|(?:合计|共计)(?:失|扣)分?$/.test(words),
  );
  const whole = points[at];
  const parts = points.slice(0, Math.max(at, 0)).filter(({ words }) => /(?:失|扣)(?:了|分)?$/.test(words));
  return whole && parts.length > 1 ? judge(whole, parts, false) : [];
}

/** A list of marks behind 「满分100分」. */
function full(points: readonly Figure[]): readonly Relation[] {
  return points.flatMap((whole, at): readonly Relation[] => {
    if (whole.role !== 'mark' || !/(?:满分|总分|分值)(?:为|共)?$/.test(whole.words)) return [];
    const parts: Figure[] = [];
    for (const part of points.slice(at + 1)) {
      const before = parts.at(-1) ?? whole;
      const mark = before.sentence === part.sentence ? before.sentence.between(before.number, part.number) : ';';
      if (!(parts.length === 0 ? /^[,:][^\d,;:。]{2,}$/ : /^[、,][^\d,;:。]{2,}$/).test(mark) || /得$/.test(part.words))
        break;
      parts.push(part);
    }
    return parts.length >= 3 ? judge(whole, parts, true) : [];
  });
}

/** 「产出40分、效益30分、满意度10分、预算执行20分，合计100分」 */
function closed(points: readonly Figure[]): readonly Relation[] {
  return points.flatMap((whole, at): readonly Relation[] => {
    if (!/^(?:合计|共计|总计|共)(?:为)?$/.test(whole.words)) return [];
    let from = at;
    while (from > 0 && followsIn(points[from - 1], points[from], from === at)) from--;
    const parts = points.slice(from, at);
    return parts.length > 2 ? judge(whole, parts, true) : [];
  });
}

function followsIn(one: Figure | undefined, next: Figure | undefined, last: boolean): boolean {
  if (!one || !next || one.sentence !== next.sentence || one.role !== 'amount') return false;
  return (last ? /^,(?:合计|共计|总计|共)(?:为)?$/ : /^、[^,;:。、()\d]+$/).test(
    one.sentence.between(one.number, next.number),
  );
}

function judge(whole: Figure, parts: readonly Figure[], all: boolean): readonly Relation[] {
  const figures = [whole, ...parts];
  const off = whole.number.value.minus(sumOf(parts.map(({ number }) => number.value)));
  if (off.isZero()) return [{ figures }];
  const mended = ({ at, number }: Figure, by: typeof off) => {
    const value = number.value.plus(by);
    return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
  };
  const slip = figures.some((one) => isSlip(one.number.text, mended(one, one === whole ? off.negated() : off).should));
  if (!all && !slip) return [];
  return [
    {
      figures,
      doubt: {
        ...mended(whole, off.negated()),
        why: `各部分之和：${parts.map(({ number }) => number.text).join('＋')}`,
        suspects: parts.map((part) => mended(part, off)),
      },
    },
  ];
}
