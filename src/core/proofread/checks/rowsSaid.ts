import { type Decimal, decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadRow, ReadTable } from '../readTable';
import { indicatorName } from '../indicatorName';
import { isOfEach } from '../ofEach';
import { speaksOfOtherTime } from '../otherTime';
import { projectTables } from '../projectTables';
import { suspectOf } from '../suspectOf';

/** A line of a table that the text speaks of by its name. */
interface NamedRow {
  readonly table: ReadTable;
  readonly row: ReadRow;
}

/** What a column, or the words before a number, may be of a project. The words must be these and no others: 「县级预算」, 「首次支付」 are of a part. */
const ASPECTS: readonly (readonly [aspect: string, pattern: RegExp])[] = [
  ['rate', /^(?:预算|资金|全年)?(?:执行率|支付率|支出进度)(?:\(%\))?$/],
  ['score', /^(?:自评|绩效|评价|综合)*(?:总)?(?:得分|评分)$/],
  ['left', /^(?:资金|年末)?(?:结余|剩余|节余)(?:资金|数|金额)?$/],
  ['adjusted', /^(?:年中)?(?:调整后|全年|调整)的?预算(?:数|金额|安排|资金)?$/],
  ['initial', /^年初(?:安排|批复)?预算(?:数|金额|安排|资金)?$/],
  ['budget', /^(?:预算|安排资金)(?:数|金额|安排|资金)?$/],
  ['done', /^(?:实际|全年|累计)?(?:支出|执行|支付)(?:数|金额|资金)?$/],
];
/** How all of these end. */
const MAY_BE_ASPECT =
  /(?:率|进度|[得评]分|[结节]余|剩余|资金|数|金额|安排|预算|支出|执行|支付)[仅只有均达到为是共约\s"“”]*$/;
const EDGES =
  /^(?:该|本|此|其|项目|的|全年|本年|当年|20\d{2}年度?|共|资金|,)+|(?:仅|只有|只|均|达到|达|为|是|共|约)+$/g;

/** The column, or the words before a number without the name of what they are of. */
function aspectOf(words: string, name = ''): string | undefined {
  const own = evened(words).replace(/["“”\s]/g, '');
  const rest = name === '' ? own : own.slice(own.includes(name) ? own.indexOf(name) + name.length : 0);
  const plain = rest.replace(EDGES, '');
  return ASPECTS.find(([, pattern]) => pattern.test(plain) || pattern.test(rest))?.[0];
}

export const rowsSaid: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '正文里一个项目的数与表里这个项目的一行一致',
  find(report) {
    const rows = namedRows(report);
    const [only, ...others] = projectTables(report);
    const all = only?.total && others.length === 0 ? { table: only.table, row: only.total } : undefined;
    if (rows.size === 0 && !all) return [];
    const { position } = report;
    const subjects = subjectsOf(report, rows);
    const names = namesByHead(rows);
    return numberedSentences(report).flatMap((sentence) => {
      const words = evened(report.text.paragraphs[sentence.paragraph]?.text ?? '');
      const readings = sentence.numbers.flatMap((number): readonly Reading[] => {
        // 「执行率100%的2个」 says which of them, and of none how much.
        if (!MAY_BE_ASPECT.test(sentence.label(number)) || /^的(?:项目)?(?:有|共)?\d/.test(sentence.after(number)))
          return [];
        const before = words.slice(words.lastIndexOf('。', number.span[0]) + 1, number.span[0]);
        if (speaksOfOtherTime(before.slice(WHOLE_YEAR.exec(before)?.index ?? 0), report.context.year)) return [];
        const ofAll = saysAll(before, only?.projects.length ?? 0) ? all : subjects[sentence.paragraph];
        const subject = subjectBefore(before, names);
        if (subject && isLastOfList(before, indicatorName(subject.row.label))) return [];
        const named = subject ?? ofAll;
        return named ? judge(sentence, number, named, position) : [];
      });
      return readings.filter((one) => one.doubt && !isOfParts(one, readings)).flatMap(({ doubt }) => doubt ?? []);
    });
  },
};

/** 「…；收回土地流转金37.80万元，调整后预算1276.68万元」: a thing of which the list tells another figure is not what the sentence goes on with. */
function isLastOfList(before: string, name: string): boolean {
  const behind = before.slice(before.lastIndexOf(name) + name.length);
  const clause = /[^,;。:]*$/.exec(before.slice(0, before.lastIndexOf(name)))?.[0] ?? '';
  return MOVED_THING.test(clause) && /^(?:项目)?(?:资金|预算|指标)?[\d.]+(?:万|亿)?元,/.test(behind);
}

/** What was done with the thing that is named behind it. */
const MOVED_THING = /(?:收回|追加|调[增减出入]|追减|压减|核[增减]|结转|下达)(?:了)?["“”\s]*$/;

interface Reading {
  readonly row: ReadRow;
  readonly aspect: string;
  readonly doubt: Doubt | undefined;
}

/** 「上半年执行率41.20%，全年执行率95.00%」 */
const WHOLE_YEAR = /(?:全年|年度|累计)(?!.*(?:全年|年度|累计))/;

/** One thing said of a line several times, and never as the table has it: 「第一标段支付…，第二标段支付…」. */
function isOfParts({ row, aspect }: Reading, readings: readonly Reading[]): boolean {
  const alike = readings.filter((one) => one.row === row && one.aspect === aspect);
  return alike.length > 1 && alike.every(({ doubt }) => doubt);
}

/** 「共实施项目4个，年初预算…」: of all projects together, as many as the table has. */
function saysAll(before: string, all: number): boolean {
  const last = [...before.matchAll(/项目[^,;:。\d]{0,4}(\d+)个|(\d+)个项目/g)].at(-1);
  if (last === undefined || Number(last[1] ?? last[2]) !== all || before.length - last.index >= 90) return false;
  // 「12个项目中，5个执行率为100%」: of the five.
  return !/\d+(?:个|项|家)(?!百分点)[^,;。]*$/.test(before.slice(last.index + last[0].length));
}

/** Names of lines that are of a budget, not of a project; in a list of projects 「防汛经费」 is one. */
const NO_PROJECT = /合计|总计|小计|支出$|收入$|经费$|费$|年度?$/;

/** Lines by their name; what two lines bear, and what is an indicator, is told elsewhere. */
function namedRows({ tables, scores }: ReadReport): ReadonlyMap<string, NamedRow> {
  const scored = new Set(scores.rows.map(({ table }) => table));
  const found = new Map<string, NamedRow | undefined>();
  for (const table of tables) {
    if (scored.has(table)) continue;
    const ofProjects = table.columns.some(({ heading }) => heading.startsWith('项目名称'));
    for (const row of table.rows) {
      const name = indicatorName(row.label);
      if (name.length < 4 || (ofProjects ? /合计|总计|小计/ : NO_PROJECT).test(name)) continue;
      found.set(name, found.has(name) ? undefined : { table, row });
    }
  }
  return new Map([...found].flatMap(([name, row]) => (row ? [[name, row] as const] : [])));
}

/** Under a heading that is the name of a line all is of that line, up to the next heading. */
function subjectsOf({ text }: ReadReport, rows: ReadonlyMap<string, NamedRow>): readonly (NamedRow | undefined)[] {
  let subject: NamedRow | undefined;
  const lineOf = (words: string): NamedRow | undefined =>
    rows.get(indicatorName(words).replace(/项目$/, '')) ?? rows.get(indicatorName(words));
  return text.paragraphs.map(({ text: words, table, numbering = '' }) => {
    const heading = /^\s*(?:[一二三四五六七八九十]{1,3}、|[([][一二三四五六七八九十\d]{1,3}[)\]]|\d{1,2}[.、])/.test(
      evened(numbering + words),
    );
    if (table === undefined && heading && words.length <= 40) subject = lineOf(words);
    // 「1.村级组织运转经费。全年预算…」: the name leads its own paragraph.
    const led = heading ? /^[^。：:]{4,40}(?=[。：:])/.exec(words)?.[0] : undefined;
    return (led === undefined ? undefined : lineOf(led)) ?? subject;
  });
}

/** The last name before a number, in its own sentence; of two that begin there the longer. */
function subjectBefore(words: string, names: Names): NamedRow | undefined {
  const sentence = words.slice(words.lastIndexOf('。') + 1).replace(/["“”\s]/g, '');
  for (let at = sentence.length - HEAD; at >= 0; at--) {
    const found = names.get(sentence.slice(at, at + HEAD))?.find(([name]) => sentence.startsWith(name, at));
    if (found) return found[1];
  }
  return undefined;
}

/** Names of lines by their first signs, the longer before the shorter: a long list is not gone through for every number. */
type Names = ReadonlyMap<string, readonly (readonly [name: string, row: NamedRow])[]>;
const HEAD = 4;

function namesByHead(rows: ReadonlyMap<string, NamedRow>): Names {
  const found = new Map<string, (readonly [string, NamedRow])[]>();
  for (const entry of [...rows].sort(([one], [other]) => other.length - one.length)) {
    const head = entry[0].slice(0, HEAD);
    found.set(head, [...(found.get(head) ?? []), entry]);
  }
  return found;
}

function judge(
  { label, paragraph }: NumberedSentence,
  number: TextNumber,
  { table, row }: NamedRow,
  position: ReadonlyMap<number, number>,
): readonly Reading[] {
  const words = label(number);
  if (isOfEach(words)) return [];
  const aspect = aspectOf(words, indicatorName(row.label));
  const own = aspect === undefined ? undefined : cellOf(table, row, aspect);
  const pair = own || aspect !== 'rate' ? undefined : pairOf(table, row);
  const cell =
    own ?? (pair && { ...pair.done, value: pair.done.value.div(pair.budget.value), percent: true, decimals: 2 });
  const scale = cell && scaleOf(number, cell);
  if (aspect === undefined || !scale) return [];
  const value = cell.value.times(scale);
  const half = number.step
    .plus(
      decimal('10')
        .pow(-cell.decimals)
        .times(cell.percent ? '0.01' : scale),
    )
    .div(2);
  const fits = (one: Decimal): boolean => one.times(scale).minus(number.value).abs().lte(half);
  if (fits(cell.value)) return [{ row, aspect, doubt: undefined }];
  const doubt: Doubt = {
    at: { paragraph, span: number.span },
    says: number.text,
    should: inDressOf(number.text, value),
    why: `表格「${table.caption.slice(0, 30)}」“${row.label}”：${cell.cell.text.trim()}`,
    suspects: pair
      ? [
          ...suspectOf(pair.done, (one) => fits(one.div(pair.budget.value)), table, position),
          ...suspectOf(pair.budget, (one) => !one.isZero() && fits(pair.done.value.div(one)), table, position),
        ]
      : suspectOf(cell, number.value.div(scale), table, position),
  };
  return [{ row, aspect, doubt }];

  /** Kind and unit must agree: 分 with 分, money with a table whose unit is known. */
  function scaleOf({ kind }: TextNumber, { percent }: ReadCell) {
    if (aspect === 'rate') return kind === 'rate' && percent ? decimal('1') : undefined;
    if (aspect === 'score') return kind === 'points' && !percent ? decimal('1') : undefined;
    return kind === 'money' && !percent ? table.scale : undefined;
  }
}

/** A table without 执行率 says it by its figures. */
function pairOf(table: ReadTable, row: ReadRow): { readonly done: ReadCell; readonly budget: ReadCell } | undefined {
  const done = cellOf(table, row, 'done');
  const budget = cellOf(table, row, 'adjusted');
  return done && budget && !budget.value.isZero() ? { done, budget } : undefined;
}

/** The one column of the aspect; a plain 「预算」 means the only column of a budget. */
function cellOf({ columns }: ReadTable, { cells }: ReadRow, aspect: string): ReadCell | undefined {
  const of = (heading: string) => aspectOf(evened(heading).replace(/\([^()]*\)/g, ''));
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
