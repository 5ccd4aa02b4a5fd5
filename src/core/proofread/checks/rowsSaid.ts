import { decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadRow, ReadTable } from '../readTable';
import { indicatorName } from '../scoreTables';
import { projectTables } from '../projectTables';
import { suspectOf } from '../suspectOf';

/** A line of a table that the text speaks of by its name. */
interface NamedRow {
  readonly table: ReadTable;
  readonly row: ReadRow;
}

/** What a column, or the words before a number, may be of a project. */
const ASPECTS: readonly (readonly [aspect: string, pattern: RegExp])[] = [
  ['rate', /(?:执行率|支付率|支出进度)(?:仅?为?|达到?|是|仅)?$/],
  ['score', /(?:得分|评分)(?:为|是)?$/],
  ['left', /(?:结余|剩余|节余)(?:资金|数|金额)?$/],
  ['adjusted', /(?:调整后|全年|调整)的?预算(?:数|金额|安排|资金)?(?:为|是)?$/],
  ['initial', /年初(?:安排)?预算(?:数|金额|安排|资金)?(?:为|是)?$/],
  ['budget', /(?:预算|安排资金)(?:数|金额|安排|资金)?(?:为|是)?$/],
  ['done', /(?:实际支出|实际执行|全年执行|执行|支付|支出)(?:数|金额|资金)?(?:为|是)?$/],
];

export const rowsSaid: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '正文里一个项目的数与表里这个项目的一行一致',
  find(report) {
    const rows = namedRows(report);
    const [only, ...others] = projectTables(report);
    const all = only?.total && others.length === 0 ? { table: only.table, row: only.total } : undefined;
    if (rows.size === 0 && !all) return [];
    const position = new Map(report.text.paragraphs.map(({ index }, at) => [index, at]));
    const subjects = subjectsOf(report, rows);
    return numberedSentences(report).flatMap((sentence) => {
      const words = evened(report.text.paragraphs[sentence.paragraph]?.text ?? '');
      return sentence.numbers.flatMap((number): readonly Doubt[] => {
        const before = words.slice(0, number.span[0]);
        const named = subjectBefore(before, rows) ?? (OF_ALL.test(before) ? all : subjects[sentence.paragraph]);
        return named ? judge(sentence, number, named, position) : [];
      });
    });
  },
};

/** 「共实施项目4个，年初预算…」: of all projects together. */
const OF_ALL = /(?:(?:共|实施|纳入|开展)[^。]{0,14}项目[^。]{0,4}\d+个|\d+个项目)[^。]{0,80}$/;

/** Lines by their name; what two lines bear, and what is an indicator, is told elsewhere. */
function namedRows({ tables, scores }: ReadReport): ReadonlyMap<string, NamedRow> {
  const scored = new Set(scores.rows.map(({ table }) => table));
  const found = new Map<string, NamedRow | undefined>();
  for (const table of tables) {
    if (scored.has(table)) continue;
    for (const row of table.rows) {
      const name = indicatorName(row.label);
      if (name.length < 4 || /合计|总计|小计|支出$|收入$|经费$|费$|年度?$/.test(name)) continue;
      found.set(name, found.has(name) ? undefined : { table, row });
    }
  }
  return new Map([...found].flatMap(([name, row]) => (row ? [[name, row] as const] : [])));
}

/** Under a heading that is the name of a line all is of that line, up to the next heading. */
function subjectsOf({ text }: ReadReport, rows: ReadonlyMap<string, NamedRow>): readonly (NamedRow | undefined)[] {
  let subject: NamedRow | undefined;
  return text.paragraphs.map(({ text: words, table, numbering = '' }) => {
    const heading = /^\s*(?:[一二三四五六七八九十]{1,3}、|[([][一二三四五六七八九十\d]{1,3}[)\]]|\d{1,2}[.、])/.test(
      evened(numbering + words),
    );
    if (table === undefined && heading && words.length <= 40)
      subject = rows.get(indicatorName(words).replace(/项目$/, '')) ?? rows.get(indicatorName(words));
    return subject;
  });
}

/** The last name before a number, in its own sentence; two names in one clause are a list. */
function subjectBefore(words: string, rows: ReadonlyMap<string, NamedRow>): NamedRow | undefined {
  const sentence = words.slice(words.lastIndexOf('。') + 1).replace(/["“”\s]/g, '');
  const places = [...rows].map(([name, row]) => ({ at: sentence.lastIndexOf(name), name, row }));
  const last = places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at || b.name.length - a.name.length)[0];
  return last?.row;
}

function judge(
  { label, paragraph }: NumberedSentence,
  number: TextNumber,
  { table, row }: NamedRow,
  position: ReadonlyMap<number, number>,
): readonly Doubt[] {
  const words = label(number);
  const aspect = ASPECTS.find(([, pattern]) => pattern.test(words))?.[0];
  const cell = aspect === undefined ? undefined : (cellOf(table, row, aspect) ?? rateOf(table, row, aspect));
  if (!cell || /\d{4}年|上年|比|较/.test(words)) return [];
  const scale = scaleOf(number, cell);
  if (!scale) return [];
  const value = cell.value.times(scale);
  const half = number.step
    .plus(
      decimal('10')
        .pow(-cell.decimals)
        .times(cell.percent ? '0.01' : scale),
    )
    .div(2);
  if (value.minus(number.value).abs().lte(half)) return [];
  return [
    {
      at: { paragraph, span: number.span },
      says: number.text,
      should: inDressOf(number.text, value),
      why: `表格「${table.caption.slice(0, 30)}」“${row.label}”：${cell.cell.text.trim()}`,
      suspects: suspectOf(cell, number.value.div(scale), table, position),
    },
  ];

  /** Kind and unit must agree: 分 with 分, money with a table whose unit is known. */
  function scaleOf({ kind }: TextNumber, { percent }: ReadCell) {
    if (aspect === 'rate') return kind === 'rate' && percent ? decimal('1') : undefined;
    if (aspect === 'score') return kind === 'points' && !percent ? decimal('1') : undefined;
    return kind === 'money' && !percent ? table.scale : undefined;
  }
}

/** A table without 执行率 says it by its figures. */
function rateOf(table: ReadTable, row: ReadRow, aspect: string): ReadCell | undefined {
  const done = cellOf(table, row, 'done');
  const budget = cellOf(table, row, 'adjusted');
  if (aspect !== 'rate' || !done || !budget || budget.value.isZero()) return undefined;
  return { ...done, value: done.value.div(budget.value), percent: true, decimals: 2 };
}

/** The one column of the aspect; a plain 「预算」 means the only column of a budget. */
function cellOf({ columns }: ReadTable, { cells }: ReadRow, aspect: string): ReadCell | undefined {
  const of = (heading: string) =>
    ASPECTS.find(([, pattern]) => pattern.test(evened(heading).replace(/\([^()]*\)/g, '')))?.[0];
  const budgets = ['budget', 'initial', 'adjusted'];
  const exact = columns.filter(({ heading }) => of(heading) === aspect);
  const wider = budgets.includes(aspect) ? columns.filter(({ heading }) => budgets.includes(of(heading) ?? '')) : exact;
  const values = (exact.length > 0 ? exact : wider).flatMap(({ index }) => cells[index] ?? []);
  const [only] = values;
  if (aspect === 'budget' && wider.length > 1) {
    const all = wider.flatMap(({ index }) => cells[index] ?? []);
    return all.every(({ value }) => all[0] && value.equals(all[0].value)) ? all[0] : undefined;
  }
  return values.length === 1 ? only : undefined;
}
