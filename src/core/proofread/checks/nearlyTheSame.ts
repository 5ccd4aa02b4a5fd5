import { onceFor } from '../../base/onceFor';
import { type Figure, figuresOf } from '../figures/figure';
import { goesOnWithOtherTime } from '../otherTime';
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
    const alike = sameThings(all, report.context.year);
    return all.flatMap((one, at): readonly Doubt[] => {
      // What a third goes by too is said of many things.
      const [other, third] = alike(one);
      if (!other || third || all.indexOf(other) > at || other.at.paragraph === one.at.paragraph) return [];
      if (!isSlip(one.number.text, other.number.text)) return [];
      return [
        {
          at: one.at,
          says: one.number.text,
          should: other.number.text,
          why: `前面写的是 ${other.words}${other.number.text}`,
          suspects: [{ at: other.at, says: other.number.text, should: one.number.text }],
        },
      ];
    });
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

/** Of a figure the first two others that are of the same thing, found by the words that they share. */
function sameThings(all: readonly Figure[], year: number | undefined): (one: Figure) => readonly Figure[] {
  const byPair = new Map<string, Figure[]>();
  const keys = new Map(all.map((figure) => [figure, pairsOf(figure, year)]));
  for (const [figure, pairs] of keys)
    for (const pair of pairs) {
      const some = byPair.get(pair);
      if (!some) byPair.set(pair, [figure]);
      else if (some.length < MOST_ALIKE) some.push(figure);
    }
  return (one) => {
    const others = new Set((keys.get(one) ?? []).flatMap((pair) => byPair.get(pair) ?? []));
    return [...others].filter((other) => other !== one && sameKind(one.number, other.number)).slice(0, 2);
  };
}

/** Itself and two others tell that it is not the only one. */
const MOST_ALIKE = 3;

/** Every two signs of its name that stand side by side, with its unit and with the words that tell like things apart. */
function pairsOf({ words, number, sentence }: Figure, year: number | undefined): readonly string[] {
  const time = goesOnWithOtherTime(sentence.before(number), year) ? 'then' : '';
  const marks = [...new Set(words.match(APART) ?? [])].sort().join() + time;
  const name = words.replace(APART, '|').replace(LIGHT, '|');
  return Array.from(name).flatMap((sign, at) => {
    const pair = `${name[at - 1] ?? ''}${sign}`;
    return at > 0 && /^[\u4e00-\u9fff]{2}$/.test(pair) ? [`${number.unit} ${marks} ${pair}`] : [];
  });
}
