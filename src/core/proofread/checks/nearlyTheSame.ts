import { onceFor } from '../../base/onceFor';
import { type Figure, figuresOf } from '../figures/figure';
import type { Doubt, Proof, ReadReport } from '../proof';
import { sameKind } from '../sameKind';
import { isSlip } from '../slips';

/** Words of stage, time and part: where they differ, so may the figures. */
const APART =
  /预算|决算|支出|收入|执行|安排|上年|去年|年初|年末|期初|期末|20\d{2}|追加|收回|调整|基本|项目|人员|公用|增|减|超|节约|一般|政府性|其中|占/g;
const LIGHT = /资金|金额|总额|万元|其中|共计|合计/g;

/** 「闲置45.56万元」, and further on 「闲置校舍54.56万元」: one figure with one digit another, or two turned. */
export const nearlyTheSame: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '同一样东西的数，前后只差一个数字或两个数字颠倒，有一处写错了',
  find(report) {
    const all = longFigures(report);
    return all.flatMap((one, at) =>
      all
        .slice(0, at)
        .filter((other) => other.at.paragraph !== one.at.paragraph && isSameThing(one, other))
        .filter((other) => isSlip(one.number.text, other.number.text))
        // What a third goes by too is said of many things.
        .filter((other) => !all.some((third) => third !== one && third !== other && isSameThing(one, third)))
        .map((other): Doubt => ({
          at: one.at,
          says: one.number.text,
          should: other.number.text,
          why: `前面写的是 ${other.words}${other.number.text}`,
          suspects: [{ at: other.at, says: other.number.text, should: one.number.text }],
        })),
    );
  },
};

/** Figures of four digits or more that stand in the text once. */
const longFigures = onceFor(({ paragraphs }: ReadReport): readonly Figure[] => {
  const all = paragraphs.filter(({ inTable }) => !inTable).flatMap((paragraph) => figuresOf(paragraph));
  const times = new Map<string, number>();
  for (const { number } of all) times.set(number.text, (times.get(number.text) ?? 0) + 1);
  return all.filter(
    ({ number, words }) =>
      number.kind === 'money' &&
      number.text.replace(/\D/g, '').length >= 4 &&
      times.get(number.text) === 1 &&
      words !== '',
  );
});

function isSameThing(one: Figure, other: Figure): boolean {
  if (!sameKind(one.number, other.number) || one.number.unit !== other.number.unit) return false;
  const marks = [one, other].map(({ words }) => [...new Set(words.match(APART) ?? [])].sort().join());
  if (marks[0] !== marks[1]) return false;
  const [a = '', b = ''] = [one, other].map(({ words }) => words.replace(APART, '|').replace(LIGHT, '|'));
  return Array.from(a).some((sign, at) => {
    const pair = `${a[at - 1] ?? ''}${sign}`;
    return at > 0 && !pair.includes('|') && /^[\u4e00-\u9fff]{2}$/.test(pair) && b.includes(pair);
  });
}
