import { type Label, readLabel } from '../../base/text';
import { type SheetSnapshot, cellKey, contentAt } from '../../workbook/snapshot';
import { onceFor } from '../../base/onceFor';
import { columnsOfWords } from '../../tables/columnsOfWords';
import { readAmount } from '../../tables/readAmount';
import { TOTAL_LABELS } from '../../tables/lexicon';
import type { Column, Table } from '../../tables/table';

export interface LabelledRow {
  readonly row: number;
  readonly label: Label;
  /** What stands in the label columns further left, carried down as a merged cell shows it. */
  readonly group: Label | undefined;
}

/** The rows of a table as one value column sees them: each with the label of its own label columns. */
export function rowsOf(table: Table, column: Column): readonly LabelledRow[] {
  const { sheet, rows } = table;
  const { labelColumns } = column;
  let group: Label | undefined;
  const found: LabelledRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? NaN;
    const nearest = namedFrom(sheet, row, labelColumns, 0);
    const label = labelAt(sheet, row, labelColumns[nearest]) ?? totalAcross(table, row, column);
    if (!label) continue;
    const outer = labelAt(sheet, row, labelColumns[namedFrom(sheet, row, labelColumns, nearest + 1)]);
    // A name further left, with none next to the figure, ends the group before it.
    if (outer) group = outer;
    else if (nearest > 0 && nearest < labelColumns.length) group = undefined;
    const isNamed = nearest < labelColumns.length;
    if (!outer && isNamed && namesMoreRows(table, row, rows[index + 1], column)) continue;
    found.push({ row, label, group });
  }
  return found;
}

/** Which of the label columns is the first with a name, from one of them on. */
function namedFrom(sheet: SheetSnapshot, row: number, labelColumns: readonly number[], from: number): number {
  let at = from;
  while (at < labelColumns.length && !labelAt(sheet, row, labelColumns[at])) at++;
  return at;
}

/** 「基本支出」 merged over 人员, 公用 and 小计, of which nothing is known to name them: it is the name of none of them. */
function namesMoreRows({ sheet }: Table, row: number, next: number | undefined, column: Column): boolean {
  if (next === undefined || column.labelColumns.some((at) => contentAt(sheet, next, at) !== undefined)) return false;
  if (readAmount(contentAt(sheet, next, column.column)).kind !== 'number') return false;
  const [nearest = column.column] = column.labelColumns;
  if (mergedDown(sheet).has(cellKey(row, nearest))) return true;
  for (let at = nearest + 1; at < column.column; at++)
    if (labelAt(sheet, row, at) && labelAt(sheet, next, at)) return true;
  return false;
}

const mergedDown = onceFor(
  ({ merges }: SheetSnapshot): ReadonlySet<number> =>
    new Set(merges.filter(({ top, bottom }) => bottom > top).map(({ top, left }) => cellKey(top, left))),
);

/** A word, not a code: 「合计」 may stand in the merged columns of the codes. */
function labelAt(sheet: SheetSnapshot, row: number, column: number | undefined): Label | undefined {
  const content = column === undefined ? undefined : contentAt(sheet, row, column);
  if (typeof content !== 'string' || content.trim() === '' || /^[\d\s.\-–—－/]+$/.test(content)) return undefined;
  return readLabel(content);
}

/** 「公用经费合计」 laid across the lists on the left, with nothing but blanks between it and its amount. */
function totalAcross(table: Table, row: number, column: Column): Label | undefined {
  for (let at = column.column - 1; at >= table.area.left; at--) {
    if (contentAt(table.sheet, row, at) === undefined) continue;
    const label = labelAt(table.sheet, row, at);
    return label && /(?:合计|总计|小计)$/.test(label.key) ? label : undefined;
  }
  return undefined;
}

export function isTotal(label: Label): boolean {
  return TOTAL_LABELS.includes(label.key);
}

/** 支出功能分类 的类, under their names of all years since 2015. */
const FUNCTIONS =
  '(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化(?:旅游)?体育与传媒|社会保障和就业|社会保险基金|卫生健康|医疗卫生与计划生育|节能环保|城乡社区|农林水|交通运输|资源勘探(?:工业)?信息等|商业服务业等|金融|援助其他地区|自然资源海洋气象等|国土海洋气象等|住房保障|粮油物资储备|国有资本经营预算|灾害防治及应急管理|预备费|其他|债务还本|债务付息|债务发行费用|抗疫特别国债安排的)支出';
const FUNCTION = new RegExp(`^${FUNCTIONS}$`);
const FUNCTION_WITHIN = new RegExp(FUNCTIONS, 'g');

export function isFunctionLine(key: string): boolean {
  return FUNCTION.test(key);
}

/** The last 类 that words name, and where it ends. 「其他支出」 may be anything. */
export function functionLineIn(words: string): { readonly name: string; readonly end: number } | undefined {
  const last = [...words.matchAll(FUNCTION_WITHIN)].filter(({ 0: name }) => name !== '其他支出').at(-1);
  return last && { name: last[0], end: last.index + last[0].length };
}

export function valueColumns(table: Table): readonly Column[] {
  return table.columns.filter((column) => column.role === 'value');
}

const NOT_AN_AMOUNT =
  /增减|环比|比例|占比|比重|差异|差额|节约|完成率|执行率|控制率|变动率|增长|%|备注|说明|原因|缘由|缘故|因素|日期|文号|次数|批次|序号|^(?:数据)?来源$|^(?:计量)?单位$|分值|得分|预计|预测|预估|估算|测算|计划完成|半年|年中.{0,4}(?:[执支决实完]|入|数$)|季度|(?<!\d)(?:[2-9]|1[01]|1(?!月1日))月/;

/** Value columns that hold the amounts themselves, not what was worked out from them or written beside them. */
export function amountColumns(table: Table): readonly Column[] {
  const columns = valueColumns(table);
  const words = columnsOfWords(table);
  const amounts = columns.filter((column) => !says(column, NOT_AN_AMOUNT) && !words.has(column));
  // 「12月」 is the year's end, unless other months stand beside it: 「1-11月」.
  return columns.some((column) => says(column, /(?<!\d)(?:[1-9]|1[01])月(?!\d{1,2}日)/))
    ? amounts.filter((column) => !says(column, /^12月份?$/))
    : amounts;
}

/** Whether any heading over the column says one of these words. */
export function says(column: Column, words: RegExp): boolean {
  return column.path.some((word) => words.test(word));
}

/** What there was when the year began: 「年初数」, 「2024年1月1日」, 「2024-01-01」. */
export function isAtStart(column: Column): boolean {
  return says(column, /年初|期初|(?<!\d)0?1月0?1日|[-/.]0?1[-/.]0?1$/);
}
