import { type Decimal, sumOf } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import type { NumberedSentence } from '../nearby';
import type { Doubt, Proof, ReadReport } from '../proof';
import { readLabel } from '../readLabel';

/** 「2023年共安排项目9个，年初预算216.54万元，执行208.10万元」 in the report of 2024, of which these amounts are. */
export const yearOfSentence: Proof = {
  code: 'yearWrong',
  level: 'error',
  law: '一句里的几个数都是报告年度的，写的就是报告年度',
  find(report) {
    const { year } = report.context;
    if (year === undefined) return [];
    const stale = report.paragraphs.flatMap((paragraph) => {
      if (paragraph.inTable) return [];
      const figures = figuresOf(paragraph);
      const sentences = [...new Set(figures.map(({ sentence }) => sentence))];
      return sentences.flatMap((sentence) => {
        const said = yearSaid(sentence, paragraph.even, report.context);
        return said ? [{ ...said, sentence, figures: figures.filter((one) => one.sentence === sentence) }] : [];
      });
    });
    if (stale.length === 0) return [];
    const amounts = amountsOf(report, year);
    return stale.flatMap(({ at, said, sentence, figures }): readonly Doubt[] => {
      const money = figures.filter(
        ({ number, role }) => number.kind === 'money' && role === 'amount' && digitsOf(number.text) >= 2,
      );
      const own = money.filter(({ number }) => amounts.of(number.value, sentence).own);
      const values = new Map(own.map(({ number }) => [number.value.toString(), digitsOf(number.text)]));
      // Two short amounts are alike by chance.
      const digits = [...values.values()].reduce((sum, count) => sum + count, 0);
      const others = money.filter((one) => amounts.of(one.number.value, sentence).other);
      const [first] = own;
      if (!first || underOtherYear(report, sentence.paragraph, year)) return [];
      if (values.size < 2 || digits < 7 || values.size * 2 < money.length || others.length > 0) return [];
      const why = own.map(({ number }) => number.text).join('、');
      return [
        {
          at: { paragraph: sentence.paragraph, span: at },
          says: said,
          should: String(year),
          why: `${why}是${String(year)}年的`,
        },
      ];
    });
  },
};

/** What tells of two years, or of what was begun, approved or left in one of them and goes on in another. */
const OF_TWO =
  /上年|去年|前年|往年|以前年度|历年|本年|今年|当年|同期|同比|环比|以来|累计|跨年|结转|结余|年初(?!(?:部门|财政|批复)?预算)|期初|原计划|规划|较20|比20|与20|批复|立项|续建|开工|启动|印发|签订|《|》/;

/** What may stand between a year and what it had. */
const DONE = /^(?:,|全年|全[乡镇]|我[乡镇]|我?街道|本?单位|本?部门|实际|共|总共|安排|实施|完成|纳入|开展)+/;

/** The only year that a sentence names, right at its head: 「2023年共安排…」, 「2023年度，…」. Of a day and of 「2023年实施的…」 more than one year may be meant. */
function yearSaid(sentence: NumberedSentence, even: string, context: ReadReport['context']) {
  const { year = 0 } = context;
  const [first] = sentence.numbers.filter(({ kind }) => kind !== 'other');
  const last = sentence.numbers.at(-1);
  if (!first || !last) return undefined;
  const from = first.span[0] - sentence.before(first).length;
  const words = even.slice(from, last.span[1] + sentence.after(last).length);
  const named = [...words.matchAll(/20\d{2}(?![\d.,]|[万元个人户名])/g)];
  const [match, other] = named;
  if (!match || other || OF_TWO.test(words)) return undefined;
  const head = words.slice(0, match.index).replace(/^(?:\(?[\d一二三四五六七八九十]{1,3}[.、)])/, '');
  const behind = /^年度?(?!\d|\d{1,2}月|[初底末前后起至到])([^\d]*)/.exec(words.slice(match.index + 4));
  const spent = (behind?.[1] ?? '')
    .replace(/["“”\s]/g, '')
    .replace(DONE, '')
    .replace(/[共为有]+$/, '');
  // Money is also sent, or asked for, in one year for the next: only what the year itself had is known to be of it.
  const label = readLabel(spent, context);
  const isKnown = label.known || (label.item === undefined && label.stage !== undefined);
  if (head !== '' || !behind || /的/.test(spent) || !(/^(?:项目)?$/.test(spent) || isKnown)) return undefined;
  const said = Number(match[0]);
  if (said >= year || year - said > 2) return undefined;
  const at = from + match.index;
  return { said: match[0], at: [at, at + 4] as const };
}

type Places = Map<string, (NumberedSentence | undefined)[]>;

/** Which amounts the workbook and the rest of the report have of this year, and which may be another's. */
function amountsOf(report: ReadReport, year: number) {
  const own: Places = new Map();
  const other: Places = new Map();
  const add = (isOwn: boolean, value: Decimal, sentence?: NumberedSentence): void => {
    const [all, key] = [isOwn ? own : other, value.toString()];
    const places = all.get(key);
    if (places) places.push(sentence);
    else all.set(key, [sentence]);
  };
  for (const { name, kind, value, of } of report.truth?.figures ?? []) {
    const read = of ?? readLabel(name, report.context);
    if (kind === 'money') add((read.year ?? year) === year && !/上年|去年|年初结/.test(name), value);
  }
  const projects = report.truth?.projects ?? [];
  for (const stage of ['initial', 'adjusted', 'executed'] as const) {
    const values = projects.flatMap((one) => one[stage] ?? []);
    if (values.length === projects.length && values.length > 0) add(true, sumOf(values));
  }
  for (const { caption, columns, rows, scale } of report.tables)
    for (const { cells, path } of scale ? rows : [])
      for (const [column, cell] of cells.entries()) {
        const words = [caption, columns[column]?.heading ?? '', ...path].join(' ');
        if (cell && scale && !cell.percent) add(isOfYear(words, year), cell.value.times(scale));
      }
  for (const paragraph of report.paragraphs) {
    if (paragraph.inTable) continue;
    // 「（48.15+1368.50+275.30）÷…」: of an equation the amounts bear no unit.
    for (const { kind, text, value } of /[+÷×＋－]/.test(paragraph.even) ? paragraph.numbers : [])
      if (kind === 'bare' && text.includes('.') && digitsOf(text) >= 4) add(isOfYear(paragraph.even, year), value);
    for (const { sentence, number } of figuresOf(paragraph)) {
      if (number.kind !== 'money') continue;
      const said = sentence.before(number) + sentence.after(number);
      // What stands in a sentence of two years may be of either.
      add(isOfYear(said, year), number.value, sentence);
    }
  }
  const has = (all: Places, value: Decimal, sentence: NumberedSentence): boolean =>
    all.get(value.toString())?.some((one) => one !== sentence) ?? false;
  return {
    of: (value: Decimal, sentence: NumberedSentence) => ({
      own: has(own, value, sentence),
      other: has(other, value, sentence),
    }),
  };
}

function isOfYear(words: string, year: number): boolean {
  return (
    !/上年|去年|同期|年初结/.test(words) && [...words.matchAll(/20\d{2}/g)].every(([said]) => Number(said) === year)
  );
}

/** 「一、上年情况」 above: what stands there is of that year. */
function underOtherYear({ paragraphs }: ReadReport, at: number, year: number): boolean {
  const from = paragraphs.findIndex((one) => one.at === at);
  const heading = paragraphs
    .slice(Math.max(0, from - 40), Math.max(0, from))
    .reverse()
    .find(({ even, inTable }) => !inTable && even.length > 0 && even.length <= 30 && !/[。;,]/.test(even));
  return heading !== undefined && !isOfYear(heading.even, year);
}

function digitsOf(text: Figure['number']['text']): number {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}
