import { roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { readPrinted } from '../../statements/readPrinted';
import { inDressOf } from '../mentions';
import { numberedSentences } from '../nearby';
import type { Doubt, Proof, ReadReport } from '../proof';
import { isSlip } from '../slips';

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
  find: (report) => report.paragraphs.flatMap(({ at, even, inTable }) => (inTable ? [] : ratesIn(report, at, even))),
};

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
