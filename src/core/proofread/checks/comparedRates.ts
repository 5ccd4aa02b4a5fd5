import { roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { readPrinted } from '../../statements/readPrinted';
import { isBase } from '../isBase';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import { sameKind } from '../sameKind';
import type { Doubt, Proof, ReadReport } from '../proof';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import { wayOf } from '../wayOf';

const MONEY = '\\d[\\d,]*(?:\\.\\d+)? ?(?:亿元|万元|元)';
/** 「本年收入比2022年的2,684.30万元增长4.78%」: whose it is stands in front, its amount somewhere before. */
const COMPARED = new RegExp(
  `(?<subject>[\\u4e00-\\u9fff“”]{2,14}?)(?:比|较|与)(?:上年|去年|\\d{4}年)[^,;。\\d]{0,10}(?<base>${MONEY})(?:相比|比较)?,?(?<way>增长|下降|增加|减少|提高|降低|上升)(?:了)?(?<rate>\\d+(?:\\.\\d+)? ?%)`,
  'dg',
);

export const comparedRates: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '“某数比上年的某数增长百分之几”，与前面写的这个数相符',
  find: (report) => [
    ...report.paragraphs.flatMap(({ at, even, inTable }) => (inTable ? [] : ratesIn(report, at, even))),
    ...numberedSentences(report).flatMap(byPlace),
  ],
};

const CHANGED = new RegExp(`(?:${UP_WORDS}|${DOWN_WORDS})(?:了|额)?(?:为)?$`);
const GREW = new RegExp(`^(?:相比|比较|比)?,?(${UP_WORDS}|${DOWN_WORDS})(?:了)?$`);

/** 「全年收入1,263.5万元，较2022年的1,180.4万元增长7.04%」: the only amount of the sentence before it. */
const byPlace = onceFor((sentence: NumberedSentence): readonly Doubt[] => {
  const { numbers, between, paragraph } = sentence;
  return numbers.flatMap((rate, index): readonly Doubt[] => {
    const base = numbers[index - 1];
    const word =
      base && rate.kind === 'rate' && isBase(sentence, base) ? GREW.exec(between(base, rate))?.[1] : undefined;
    if (!base || word === undefined || base.value.isZero() || (base.kind !== 'money' && base.kind !== 'count'))
      return [];
    const before = numbers.slice(0, index - 1).filter((one) => sameKind(one, base) && !isBase(sentence, one));
    // 「增加175.77万元；较2210.40万元增长」: by how much it changed is not what it is now.
    if (before.some((one) => CHANGED.test(sentence.words(one)))) return [];
    const [now] = before;
    if (!now || before.some((one) => !one.value.equals(now.value))) return [];
    const change = now.value.minus(base.value);
    const slack = rate.step.plus(now.step.plus(base.step).div(base.value.abs()));
    const why = `${now.text}，${base.text}`;
    const exact = change.abs().div(base.value.abs());
    if (rate.value.minus(exact).abs().lte(slack)) {
      if ((wayOf(word) === 'down') === change.isNegative() || change.isZero()) return [];
      const start = base.span[1] + between(base, rate).indexOf(word);
      const at = { paragraph, span: [start, start + word.length] as const };
      return [{ at, says: word, should: change.isNegative() ? '下降' : '增长', why }];
    }
    const should = inDressOf(rate.text, roundHalfUp(exact, 6));
    const suspects = [now, base].map((one) =>
      suspectFitting({ paragraph, span: one.span }, one, (value) => {
        const [top, below] = one === now ? [value, base.value] : [now.value, value];
        return !below.isZero() && top.minus(below).abs().div(below.abs()).minus(rate.value).abs().lte(slack);
      }),
    );
    // 「1.36万吨，比上年1.32万吨增产4.00%」: the three are of one thing, where the base says of when it is.
    const beside = numbers[index - 2] === now && /^(?:比|较)(?:上年|去年|20\d{2}年|年初)/.test(sentence.words(base));
    if (!beside && !isSlip(rate.text, should) && !suspects.some(({ explained }) => explained)) return [];
    return [{ at: { paragraph, span: rate.span }, says: rate.text, should, why, suspects }];
  });
});

function ratesIn(report: ReadReport, paragraph: number, even: string): readonly Doubt[] {
  return [...even.matchAll(COMPARED)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const place = (name: string) => ({ paragraph, span: indices?.groups?.[name] ?? ([0, 0] as const) });
    const subject = (groups['subject'] ?? '').replace(/["“”]/g, '');
    const base = readPrinted(groups['base'] ?? '');
    const rate = readPrinted(groups['rate'] ?? '');
    const before = amountsOf(report).filter((one) => one.paragraph === paragraph && one.at < place('subject').span[0]);
    const [now, ...others] = before.filter(({ words }) => words.endsWith(subject));
    if (!base || !rate || base.value.isZero() || !now || others.length > 0) return [];
    const change = now.value.minus(base.value);
    const way = groups['way'] ?? '';
    const exact = change.abs().div(base.value);
    const right = rate.value.minus(exact).abs().lte(rate.step);
    const fell = /下降|减少|降低/.test(way);
    const why = `${now.text}，${groups['base'] ?? ''}`;
    if (right && fell !== change.isNegative())
      return [{ at: place('way'), says: way, should: change.isNegative() ? '下降' : '增长', why }];
    const should = inDressOf(groups['rate'] ?? '', roundHalfUp(exact, 6));
    if (right || !isSlip(groups['rate'] ?? '', should)) return [];
    return [{ at: place('rate'), says: groups['rate'] ?? '', should, why }];
  });
}

const amountsOf = onceFor((report: ReadReport) =>
  numberedSentences(report).flatMap(({ numbers, label, paragraph }) =>
    numbers
      .filter(({ kind }) => kind === 'money')
      .map((number) => ({
        paragraph,
        at: number.span[0],
        value: number.value,
        text: number.text,
        words: label(number).replace(/["“”\s]|(?:为|共|合计|总计)$/g, ''),
      })),
  ),
);
