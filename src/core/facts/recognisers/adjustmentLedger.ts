import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { type Formula, binary, call, negate, range, text } from '../../formula/formula';
import { readAmount } from '../../tables/readAmount';
import { yearOfSerial } from '../../tables/serialYear';
import type { Column, Table } from '../../tables/table';
import { type CellContent, contentAt, contentText } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import { runsOf } from '../cellFormula';
import type { Collector } from '../collector';
import { says, valueColumns } from './labelled';
import { bareRows, showsSum } from './namelessRows';
import { isKnownName } from './saidThing';
import { looksLikeProjects } from './projectList';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** 指标追加收回台账: a column for each direction, or one column of amounts with a column that says which. */
export const adjustmentLedger: Recogniser = {
  id: '指标追加收回台账',

  recognises(table) {
    if (looksLikeProjects(table)) return false;
    const split = splitColumns(table);
    if (split.added && split.withdrawn) return !isNamed(table, NOT_DECIDED);
    return (
      isNamed(table, /追加|收回|调整|调剂|追减/, NOT_DECIDED) &&
      (amountColumns(table).length === 1 || (split.added ?? split.withdrawn) !== undefined)
    );
  },

  read(table, collect) {
    const entries = entryRows(table);
    if (entries.length === 0 || isOfSeveralYears(table, entries, collect) || hasBareLine(table, entries, collect))
      return;
    const { added, withdrawn } = splitColumns(table);
    if (added && withdrawn) {
      if (hasReversal(table, added, entries, collect) || holdsNotAdded(table, added, entries, collect)) return;
      collectColumn(table, 'budgetAdded', added, entries, collect);
      collectColumn(table, 'budgetWithdrawn', withdrawn, entries, collect);
      return;
    }
    const typed = typedColumns(table);
    const amount = added ?? withdrawn ?? amountColumns(table)[0];
    if (amount && amount !== withdrawn && holdsNotAdded(table, amount, entries, collect)) return;
    if (typed) sumByDirection(table, typed, entries, collect);
    else if (amount) sumOneColumn(table, amount, entries, collect);
  },
};

/** 「冲回」 −5 in a column of additions: taken off what was added, or taken back, nobody knows. */
function hasReversal(table: Table, added: Column, entries: readonly number[], collect: Collector): boolean {
  const row = entries.find((one) => isNegative(table, one, added));
  if (row === undefined) return false;
  const shown = contentText(contentAt(table.sheet, row, added.column));
  collect.report('directionUnknown', row, added.column, 'budgetAdded', { shown });
  return true;
}

/** 「上年结转指标」 「年初预算」 「拟申请」 among additions: in the year's own budget perhaps, or not approved. */
function holdsNotAdded(table: Table, added: Column, entries: readonly number[], collect: Collector): boolean {
  for (const row of entries) {
    const amount = readAmount(contentAt(table.sheet, row, added.column));
    if (amount.kind !== 'number' || amount.value.isZero()) continue;
    const shown =
      textsIn(table, row).find((text) => NOT_ADDED.test(plainText(text)) || isOfLaterYear(table, text)) ??
      undocumented(table, row, entries);
    if (shown === undefined) continue;
    collect.report('directionUnknown', row, added.column, 'budgetAdded', { shown });
    return true;
  }
  return false;
}

/** Among lines each with its document one that has none, of which not every word is known: perhaps not decided yet. */
function undocumented(table: Table, row: number, entries: readonly number[]): string | undefined {
  const column = table.columns.find((one) => says(one, /文号|文件号|批文|指标文/));
  if (!column) return undefined;
  const hasNumber = (at: number) => /\d/.test(contentText(contentAt(table.sheet, at, column.column)));
  if (hasNumber(row) || entries.filter(hasNumber).length * 2 < entries.length) return undefined;
  return textsIn(table, row).find((text) => readAmount(text).kind === 'unreadable' && !isKnownName(plainText(text)));
}

/** 「提前下达2025年指标」 in a ledger of 2024. */
function isOfLaterYear({ year }: Table, text: string): boolean {
  const named = /(20\d{2})年(?!\d{1,2}月)/.exec(plainText(text))?.[1];
  return year !== undefined && named !== undefined && Number(named) > year;
}

const NOT_ADDED =
  /(?:上年|上一年|去年|以前年度|往年|年初|20\d{2}年).*(?:结转|结余)|^结转|^(?:20\d{2}年度?)?(?:年初|部门预算|预算批复|年度预算)|^(?:拟|待(?!遇)|预(?:计|通知|拨|安排|下达|估|留)|申请|申报|意向|口头|暂[借列估付]|垫付|借[款入]|计划下达|报批|初步|商请|请示|建议|同意(?!书)|提前下达|调剂到)|未(?:批|下达|批复|到位)|报批中|请示中|未定/;

function textsIn({ sheet, area }: Table, row: number): readonly string[] {
  return (sheet.rows[row] ?? [])
    .slice(area.left, area.right + 1)
    .filter((content): content is string => typeof content === 'string');
}

/** The dates of its lines: a ledger that goes on for years is nobody's sum. */
function isOfSeveralYears(table: Table, entries: readonly number[], collect: Collector): boolean {
  const column = table.columns.find((one) => says(one, /日期|时间|年月|年度/));
  if (!column) return false;
  const years = new Set(entries.flatMap((row) => yearAt(contentAt(table.sheet, row, column.column)) ?? []));
  if (table.year !== undefined) years.add(table.year);
  if (years.size < 2) return false;
  const [first = table.bodyTop] = entries;
  collect.report('ledgerOfYears', first, column.column, 'budgetAdded', { years: [...years].sort().join('、') });
  return true;
}

/** A year, a date, or a text that begins with its year. */
function yearAt(content: CellContent): number | undefined {
  if (typeof content === 'number') return content >= 2000 && content < 2100 ? content : yearOfSerial(content);
  const year = typeof content === 'string' ? /20\d{2}/.exec(content)?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** Asked for, planned or explained, but not approved. */
const NOT_DECIDED = /申请|申报|请示|计划|拟|说明|原因|绩效|测算/;

/** One column: all of it goes the way that its heading or the title says, or the signs tell. */
function sumOneColumn(table: Table, column: Column, entries: readonly number[], collect: Collector): void {
  const fact = directionOf(column.path.join('')) ?? directionOf(plainText(table.title));
  if (fact && !entries.some((row) => isNegative(table, row, column)))
    collectColumn(table, fact, column, entries, collect);
  else sumBySign(table, column, entries, collect);
}

/** Every entry of a column, against the total that is printed under them. A withdrawal is positive, however it is signed. */
function collectColumn(
  table: Table,
  fact: FactId,
  column: Column,
  entries: readonly number[],
  collect: Collector,
): void {
  const spot = { fact, row: entries[0] ?? table.bodyTop, column, label: `${column.heading}合计` };
  const total = table.rows.find((row) => isTotalLine(table, row, /^(?:合计|总计|累计)/));
  if (total !== undefined) collect.printedTotal(spot, total, entries);
  if (fact === 'budgetWithdrawn' && entries.some((row) => isNegative(table, row, column)))
    sumNegative(table, column, entries, collect);
  else collect.sum(spot, entries);
}

function sumNegative(table: Table, column: Column, entries: readonly number[], collect: Collector): void {
  const part: Part = { value: decimal(0), cells: 0 };
  for (const row of entries) {
    const amount = plainAmount(row, column, table, collect);
    if (amount === 'unreadable') return;
    if (amount === undefined) continue;
    part.value = part.value.plus(amount);
    part.cells++;
  }
  collectSum(
    'budgetWithdrawn',
    column,
    entries,
    [part],
    runsOf(table.rows, entries).map((run) => call('SUM', cellsOf(table, column, run))),
    collect,
  );
}

function isNegative(table: Table, row: number, column: Column): boolean {
  const amount = readAmount(contentAt(table.sheet, row, column.column));
  return amount.kind === 'number' && amount.value.isNegative();
}

function splitColumns(table: Table): { added: Column | undefined; withdrawn: Column | undefined } {
  const columns = valueColumns(table).filter(
    (column) => !says(column, /日期|文号|备注|说明|内容|累计|追加.?收回|调增.?调减/),
  );
  return {
    added: onlyOne(columns.filter((column) => says(column, /^(?:预算)?(?:追加|调增|增加)/))),
    withdrawn: onlyOne(columns.filter((column) => says(column, /^(?:预算)?(?:收回|调减|追减|减少)/))),
  };
}

/** Of several the one that is called their total. */
function onlyOne(columns: readonly Column[]): Column | undefined {
  const totals = columns.length > 1 ? columns.filter((column) => says(column, /合计|小计|总计/)) : columns;
  return totals.length === 1 ? totals[0] : undefined;
}

function amountColumns(table: Table): readonly Column[] {
  return valueColumns(table).filter((column) => says(column, /金额|数额/));
}

function typedColumns(table: Table): { direction: Column; amount: Column } | undefined {
  const amount = amountColumns(table);
  const direction = table.columns.filter(
    (column) =>
      column.role !== 'counter' &&
      !says(column, /金额|数额/) &&
      says(column, /类型|方向|性质|类别|增减|追加.?收回|调增.?调减/),
  );
  return amount.length === 1 && direction.length === 1 && amount[0] && direction[0]
    ? { direction: direction[0], amount: amount[0] }
    : undefined;
}

/** The entries themselves: rows of totals and subtotals are left out of every sum. */
function entryRows(table: Table): readonly number[] {
  const bare = new Set(bareRows(table));
  return table.rows.filter((row) => !bare.has(row) && !isTotalLine(table, row, ANY_TOTAL));
}

const ANY_TOTAL =
  /^(?:合计|总计|小计|累计|本月合计|本年累计|.{1,4}小计)|^(?:承前|承上|接前|接上|过次|转次|转下|结转下)页|^[本上前]页(?:合计|小计|累计)?$/;

/** Amounts alone on a line are what the entries come to, or an entry of which nobody knows anything. */
function hasBareLine(table: Table, entries: readonly number[], collect: Collector): boolean {
  for (const row of bareRows(table)) {
    for (const column of valueColumns(table)) {
      if (showsSum(table, column, row, entries)) continue;
      collect.report('listLineNameless', row, column.column, 'budgetAdded', {});
      collect.report('listLineNameless', row, column.column, 'budgetWithdrawn', {});
      return true;
    }
  }
  return false;
}

function isTotalLine(table: Table, row: number, name: RegExp): boolean {
  return textsIn(table, row).some((text) => name.test(plainText(text)));
}

/** 「追加」 「指标追加」 「调增」 against 「收回」 「核减」 「调减」; a word of both kinds, or of neither, says nothing. */
function directionOf(word: string): FactId | undefined {
  const [added, withdrawn] = [/追加|调增|增加/.test(word), /收回|调减|追减|核减|减少/.test(word)];
  if (added === withdrawn) return undefined;
  return added ? 'budgetAdded' : 'budgetWithdrawn';
}

interface Part {
  value: Decimal;
  cells: number;
}

/** `SUMIF(类型, "追加", 金额)`. A row whose direction cannot be read makes the whole ledger unreadable. */
function sumByDirection(
  table: Table,
  columns: { direction: Column; amount: Column },
  entries: readonly number[],
  collect: Collector,
): void {
  const parts = new Map<string, Part>();
  for (const row of entries) {
    const amount = plainAmount(row, columns.amount, table, collect);
    if (amount === 'unreadable') return;
    if (amount === undefined) continue;
    const written = contentText(contentAt(table.sheet, row, columns.direction.column));
    if (directionOf(plainText(written)) === undefined) {
      collect.report('directionUnknown', row, columns.direction.column, 'budgetAdded', { shown: written });
      return;
    }
    const part = parts.get(written) ?? { value: decimal(0), cells: 0 };
    parts.set(written, { value: part.value.plus(amount), cells: part.cells + 1 });
  }
  for (const fact of ['budgetAdded', 'budgetWithdrawn'] as const) {
    const own = [...parts].filter(([word]) => directionOf(plainText(word)) === fact);
    const sums = own.flatMap(([word]) =>
      runsOf(table.rows, entries).map((run) =>
        call('SUMIF', cellsOf(table, columns.direction, run), text(word), cellsOf(table, columns.amount, run)),
      ),
    );
    collectSum(
      fact,
      columns.amount,
      entries,
      own.map(([, part]) => part),
      sums,
      collect,
    );
  }
}

/** One column of amounts in which a withdrawal is negative: `SUMIF(金额, ">0")`. */
function sumBySign(table: Table, column: Column, entries: readonly number[], collect: Collector): void {
  const parts = { budgetAdded: { value: decimal(0), cells: 0 }, budgetWithdrawn: { value: decimal(0), cells: 0 } };
  for (const row of entries) {
    const amount = plainAmount(row, column, table, collect);
    if (amount === 'unreadable') return;
    if (amount === undefined || amount.isZero()) continue;
    const part = amount.isNegative() ? parts.budgetWithdrawn : parts.budgetAdded;
    part.value = part.value.plus(amount);
    part.cells++;
  }
  // Without a negative amount nobody has said which way the money went.
  if (parts.budgetWithdrawn.cells === 0) return;
  const sums = (sign: string) =>
    runsOf(table.rows, entries).map((run) => call('SUMIF', cellsOf(table, column, run), text(sign)));
  collectSum('budgetAdded', column, entries, [parts.budgetAdded], sums('>0'), collect);
  collectSum('budgetWithdrawn', column, entries, [parts.budgetWithdrawn], sums('<0'), collect);
}

/** Gross sums are both positive, however she signs a withdrawal. */
function collectSum(
  fact: FactId,
  column: Column,
  entries: readonly number[],
  parts: readonly Part[],
  sums: readonly Formula[],
  collect: Collector,
): void {
  const [sum, ...more] = sums;
  if (!sum) return;
  const formula = more.reduce<Formula>((left, right) => binary(left, '+', right), sum);
  const value = parts.reduce((total, part) => total.plus(part.value), decimal(0));
  const turned = fact === 'budgetWithdrawn' && value.isNegative();
  const [first = 0] = entries;
  const last = entries.at(-1) ?? first;
  const area = { top: first, left: column.column, bottom: last, right: column.column };
  const cells = parts.reduce((count, part) => count + part.cells, 0);
  collect.computed(
    { fact, row: first, column, label: `${fact === 'budgetAdded' ? '追加' : '收回'}：${column.heading}` },
    turned ? value.neg() : value,
    turned ? negate(formula) : formula,
    area,
    cells,
  );
}

/** A real number; a number typed as text would be passed over by SUMIF. */
function plainAmount(
  row: number,
  column: Column,
  table: Table,
  collect: Collector,
): Decimal | 'unreadable' | undefined {
  const amount = collect.readable(row, column.column, 'budgetAdded');
  if (amount === undefined) return 'unreadable';
  if (amount.kind !== 'number') return undefined;
  if (!amount.decoration) return amount.value;
  collect.report('textForNumber', row, column.column, 'budgetAdded', {
    shown: contentText(contentAt(table.sheet, row, column.column)),
  });
  return 'unreadable';
}

function cellsOf(table: Table, column: Column, [first, last]: readonly [number, number]): Formula {
  return range({ top: first, left: column.column, bottom: last, right: column.column }, table.sheet.name);
}
