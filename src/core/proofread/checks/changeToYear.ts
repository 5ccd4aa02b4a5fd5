import type { Decimal } from '../../base/decimal';
import { figuresOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { asMentioned, inDressOf, sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { wayOf } from '../wayOf';

/** 「2024年少支出2.62万元」, 「本年增收30万元」: by how much the year of the report differs from what stands before. */
const CHANGE =
  /^(?:(?<year>20\d{2})年度?|本年度?|今年|当年)(?:实际|同比|决算|支出|收入|预算)*(?<way>多|少|增加|减少|增|减|压减|下降|上升)(?:了)?(?:支出|收入|支|收|安排|列支)?(?:了)?$/;

/** 「2023年“三公”经费决算为29.25万元，2024年少支出2.62万元」, where this year's amount stands elsewhere. */
export const changeToYear: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '先写上年的数，再写本年多了、少了多少，等于两年的数之差',
  find: (report) => report.paragraphs.flatMap((paragraph) => (paragraph.inTable ? [] : brokenIn(paragraph, report))),
};

function brokenIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  const figures = figuresOf(paragraph);
  const { year } = report.context;
  return figures.flatMap((change, at): readonly Doubt[] => {
    const { groups } = CHANGE.exec(change.words) ?? {};
    const base = figures[at - 1];
    if (!groups || !base || year === undefined || base.sentence !== change.sentence || change.number.kind !== 'money')
      return [];
    if (groups['year'] !== undefined && Number(groups['year']) !== year) return [];
    const mention = paragraph.mentions.find((one) => one.at.span[0] === base.at.span[0]);
    if (mention?.kind !== 'money' || !mention.of.known || mention.of.year === undefined || mention.of.year >= year)
      return [];
    const now = report.ledger.find({ ...mention.of, year });
    if (!now) return [];
    const exact = now.value.minus(mention.value);
    const slack = now.step.plus(mention.step).plus(change.number.step).div(2);
    const why = `${sourceOf(now, report)} 与 ${mention.text}`;
    const fell = wayOf(wordOf(groups['way'] ?? '')) === 'down';
    if (exact.abs().minus(change.number.value).abs().gt(slack)) {
      const by = fell ? change.number.value.negated() : change.number.value;
      const should = now.value.minus(by);
      const suspects = [
        { at: mention.at, says: mention.text, should: should.isNegative() ? '' : asMentioned(mention, should) },
        ...(now.mention
          ? [{ at: now.mention.at, says: now.mention.text, should: asMentioned(now.mention, mention.value.plus(by)) }]
          : []),
      ];
      return [
        { at: change.at, says: change.number.text, should: inDressOf(change.number.text, exact.abs()), why, suspects },
      ];
    }
    return exact.isZero() || exact.isNegative() === fell ? [] : [turned(change, groups['way'] ?? '', exact, why)];
  });
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['多', '少'],
  ['增', '减'],
];

function wordOf(way: string): string {
  return way.replace(/^(?:多|增)$/, '增加').replace(/^(?:少|减)$/, '减少');
}

function turned({ at, number, words }: Figure, way: string, exact: Decimal, why: string): Doubt {
  const start = number.span[0] - (words.length - words.lastIndexOf(way));
  const [up, down] = PAIRS.find((pair) => pair.includes(way)) ?? ['增加', '减少'];
  return {
    at: { paragraph: at.paragraph, span: [start, start + way.length] },
    says: way,
    should: exact.isNegative() ? down : up,
    why,
  };
}
