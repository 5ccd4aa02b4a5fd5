import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import { type Figure, figuresOf } from '../figures/figure';
import { executionOf } from './executionOf';
import type { Item, Measure, Series } from './item';
import type { ReadParagraph } from '../readParagraph';
import type { ReadRow, ReadTable } from '../readTable';

/** The lists of one paragraph. */
export const seriesIn = onceFor((paragraph: ReadParagraph): readonly Series[] => {
  if (paragraph.inTable) return [];
  return [...runsOf(figuresOf(paragraph)), ...scoresIn(paragraph)];
});

/** The columns of a table, its totals left out. */
export const seriesOf = onceFor((table: ReadTable): readonly Series[] => {
  const rows = table.rows.filter(({ label, path }) => label !== '' && !path.some((text) => TOTAL.test(text)));
  if (rows.length < 2 || rows.some(({ label }) => /^其中|^[（(]?\d+[)）]/.test(label))) return [];
  const own = table.columns.flatMap(({ index, heading }): readonly Series[] => {
    const measure = measureOf(heading, rows, index);
    const scale = measure === 'money' ? table.scale : undefined;
    const items = rows.map((row) => itemOf(row, index, table, scale));
    return measure && items.every((item) => item !== undefined)
      ? [{ measure, heading: plainHeading(heading), items }]
      : [];
  });
  return [...own, ...scoreColumns(rows, own), ...(listsProjects(table) ? executionOf(own) : [])];
});

/** 功能科目 and kinds of spending have no 执行率 that anybody counts. */
function listsProjects({ columns }: ReadTable): boolean {
  const headings = columns.map(({ heading }) => plainHeading(heading));
  return (
    headings.some((heading) => /^项目|项目名称/.test(heading)) &&
    !headings.some((heading) => /科目|类别|功能/.test(heading))
  );
}

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|总分|综合得分|平均|均值)/;

function plainHeading(heading: string): string {
  return evened(heading)
    .replace(/\([^()]*\)/g, '')
    .replace(/\s/g, '');
}

function measureOf(heading: string, rows: readonly ReadRow[], index: number): Measure | undefined {
  const plain = plainHeading(heading);
  if (/序号|年度|时间|日期|备注/.test(plain)) return undefined;
  if (/增减|增幅|变动|差额|差异|较|同比/.test(plain)) return 'change';
  if (/得分率/.test(plain)) return 'scoreRate';
  if (/扣分|失分/.test(plain)) return 'lost';
  if (/分值|权重|满分|标准分/.test(plain)) return 'full';
  if (/得分|评分|自评分/.test(plain)) return 'points';
  if (rows.some(({ cells }) => cells[index]?.percent === true)) return 'rate';
  return /预算|支出|决算|收入|金额|资金|执行|拨付|支付|结余/.test(plain) ? 'money' : 'count';
}

function itemOf(row: ReadRow, index: number, table: ReadTable, scale: Decimal | undefined): Item | undefined {
  const cell = row.cells[index];
  const paragraph = cell && table.position.get(cell.cell.paragraph);
  if (!cell || paragraph === undefined) return undefined;
  const at = { paragraph, span: [0, cell.cell.text.length] as const, table: table.table.index };
  return {
    name: nameIn(row.label),
    value: scale ? cell.value.times(scale) : cell.value,
    text: cell.cell.text.trim(),
    at,
  };
}

/** What is lost, and the share that was got, of each line; and of each group of lines. */
function scoreColumns(rows: readonly ReadRow[], own: readonly Series[]): readonly Series[] {
  const of = (measure: Measure) => own.filter((one) => one.measure === measure);
  const [full, score] = [of('full'), of('points')];
  const [marks, points] = [full[0], score[0]];
  if (!marks || !points || full.length > 1 || score.length > 1) return [];
  const lines = rows.map((_, at) => ({
    name: points.items[at]?.name ?? '',
    group: nameIn(rows[at]?.path[0] ?? ''),
    full: marks.items[at]?.value ?? ZERO,
    score: points.items[at]?.value ?? ZERO,
  }));
  const groups = new Map<string, Scored>();
  for (const { group, full: mark, score: got } of lines) {
    const before = groups.get(group);
    groups.set(group, { name: group, full: mark.plus(before?.full ?? ZERO), score: got.plus(before?.score ?? ZERO) });
  }
  const grouped = rows.every(({ path }) => path.length > 1) && groups.size > 1 && groups.size < rows.length;
  return [
    ...scoredSeries(lines, { lost: of('lost').length === 0, rate: of('scoreRate').length === 0 }),
    ...(grouped ? [...scoredSeries([...groups.values()]), pointsOf([...groups.values()])] : []),
  ];
}

interface Scored {
  readonly name: string;
  readonly full: Decimal;
  readonly score: Decimal;
}

function scoredSeries(lines: readonly Scored[], wanted = { lost: true, rate: true }): readonly Series[] {
  const reckoned = (measure: Measure, value: (line: Scored) => Decimal): Series => ({
    measure,
    heading: '',
    items: lines.map((line) => ({ name: line.name, value: value(line), text: '', at: undefined })),
  });
  if (lines.some(({ full }) => full.isZero())) return [];
  return [
    ...(wanted.lost ? [reckoned('lost', ({ full, score }) => full.minus(score))] : []),
    ...(wanted.rate ? [reckoned('scoreRate', ({ full, score }) => score.div(full))] : []),
  ];
}

function pointsOf(lines: readonly Scored[]): Series {
  return {
    measure: 'points',
    heading: '',
    items: lines.map(({ name, score }) => ({ name, value: score, text: '', at: undefined })),
  };
}

const SCORED =
  /(?<name>[\u4e00-\u9fff“”"]{2,14}?)(?:\(|满分|分值|,满分|权重|占|,)*(?<full>\d+(?:\.\d+)?)分\)?,?(?:自评|实际|实)?得(?:分)?(?:为)?(?<score>\d+(?:\.\d+)?)分/g;

/** 「决策20分得19分，过程20分得18.2分」 */
function scoresIn({ even }: ReadParagraph): readonly Series[] {
  const lines = [...even.matchAll(SCORED)].map(({ groups = {} }): Scored => ({
    name: nameIn(groups['name'] ?? ''),
    full: decimal(groups['full'] ?? '1'),
    score: decimal(groups['score'] ?? '0'),
  }));
  return lines.length < 3 ? [] : [...scoredSeries(lines), pointsOf(lines)];
}

/** What stands in a row of parts: 「养老98.6%、治安97.1%、停车89.4%」, 「甲支出5万元，占50%；乙支出…」. */
function runsOf(figures: readonly Figure[]): readonly Series[] {
  const money = figures.filter(({ number, role }) => number.kind === 'money' && role === 'amount');
  const rates = figures.filter(({ role }) => role === 'rate');
  const counts = figures.filter(({ number, role }) => number.kind === 'count' && role === 'amount');
  return [
    ...split(money, figures).map((run) => listOf('money', run)),
    ...split(rates, figures).map((run) => listOf('rate', run)),
    ...split(counts, figures).map((run) => listOf('count', run)),
  ].filter(({ items }) => items.length > 2 && new Set(items.map(({ name }) => name)).size === items.length);
}

interface Named {
  readonly figure: Figure;
  readonly name: string;
}

function split(own: readonly Figure[], all: readonly Figure[]): readonly (readonly Named[])[] {
  const runs: Named[][] = [];
  let last: Figure | undefined;
  let parted: string | undefined;
  for (const figure of own) {
    const name = nameOf(figure, all);
    const mark: string | undefined = last?.sentence === figure.sentence ? markBetween(last, figure) : undefined;
    if (name === '' || SUM.test(figure.words)) {
      [last, parted] = [undefined, undefined];
      continue;
    }
    const goesOn: boolean = mark !== undefined && (parted === undefined || parted === mark);
    const run = goesOn ? runs.at(-1) : undefined;
    if (run) run.push({ figure, name });
    else runs.push([{ figure, name }]);
    [last, parted] = [figure, goesOn ? mark : undefined];
  }
  return runs;
}

// 「文化旅游体育与传媒」 is one name.
const SUM =
  /合计|共计|总计|[两三四五六]项|平均|[比较]|^[与同]|[与同](?:上|去|年|预算|计划|目标|20)|增|减|上年|去年|20\d{2}年/;

/** What parts the parts, one mark in the whole list; a colon, a bracket or 「其中」 opens another. */
function markBetween(one: Figure, next: Figure): string | undefined {
  if (one.depth !== next.depth || one.number.unit !== next.number.unit) return undefined;
  const between = one.sentence.between(one.number, next.number).replace(/\([^()]*\)/g, '');
  if (/[:(]|其中|另/.test(between)) return undefined;
  return between.includes(';') ? ';' : ',';
}

/** A share goes by the name of the amount before it. */
function nameOf(figure: Figure, all: readonly Figure[]): string {
  if (figure.role !== 'rate' || !/^(?:占|$)/.test(figure.words)) return nameIn(figure.words);
  const before = all[all.indexOf(figure) - 1];
  return before?.role === 'amount' && before.sentence === figure.sentence ? nameIn(before.words) : '';
}

function listOf(measure: Measure, run: readonly Named[]): Series {
  return {
    measure,
    heading: '',
    items: run.map(({ name, figure: { number, at } }) => ({ name, value: number.value, text: number.text, at })),
  };
}

/** A name without what only leads to its number. */
export function nameIn(words: string): string {
  return evened(words)
    .replace(/["“”‘’'\s]|\([^()]*\)/g, '')
    .replace(/^(?:其中:?|分别(?:为|是)|和|及|以及|以|[一二三四五六七八九十\d]{1,3}[、.])+/, '')
    .replace(/(?:为|是|有|达到?|共|约|占比?|得分?|安排|完成)+$/, '');
}

/** Two names of one thing: 「环境卫生保洁项目」 and 「环境卫生保洁」, 「农林水支出」 and 「农林水」. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && a === b;
}

function bare(name: string): string {
  const short = name.replace(/(?:项目|支出|经费|指标|方面|类|一项|预算|工作)+$/, '');
  return short.length > 1 ? short : name;
}
