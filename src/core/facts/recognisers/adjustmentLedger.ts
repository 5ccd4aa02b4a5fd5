import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { plainText } from '../../base/text';
import { type Formula, binary, call, negate, range, text } from '../../formula/formula';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import { runsOf } from '../cellFormula';
import type { Collector } from '../collector';
import { holdsChanges } from './changeColumns';
import { hasBareLine, hasReversal, hasUnclearGroup, holdsNotAdded, isNegative, isOfSeveralYears } from './ledgerDoubts';
import { entryRows, ledgerAmounts, splitColumns, textsIn, typedColumns } from './ledgerLines';
import { directionOf, groupsOf, sectionsOf } from './ledgerSections';
import { TOTAL, TOTAL_OF_SECTION, tiesWithTotals } from './ledgerTotals';
import { looksLikeProjects } from './projectList';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** 指标追加收回台账: a column for each direction, or one column of amounts with a column that says which. */
export const adjustmentLedger: Recogniser = {
  id: '指标追加收回台账',

  recognises(table) {
    if (looksLikeProjects(table) || holdsChanges(table)) return false;
    const split = splitColumns(table);
    if (split.added && split.withdrawn) return !isNamed(table, NOT_DECIDED);
    return (
      isNamed(table, /追加|收回|调整|调剂|[调追]增|[调追核]减/, NOT_DECIDED) &&
      (ledgerAmounts(table).length === 1 || (split.added ?? split.withdrawn) !== undefined)
    );
  },

  read(table, collect) {
    const entries = entryRows(table);
    const isUnclear = [isOfSeveralYears, hasBareLine, hasUnclearGroup].some((doubt) => doubt(table, entries, collect));
    if (entries.length === 0 || isUnclear) return;
    const { added, withdrawn } = splitColumns(table);
    if (added && withdrawn) {
      if (hasReversal(table, added, entries, collect) || holdsNotAdded(table, added, entries, collect)) return;
      collectColumn(table, 'budgetAdded', added, entries, collect);
      collectColumn(table, 'budgetWithdrawn', withdrawn, entries, collect);
      return;
    }
    const typed = typedColumns(table);
    const amount = added ?? withdrawn ?? ledgerAmounts(table)[0];
    if (amount && readSections(table, typed, amount, entries, collect)) return;
    const isWithdrawn = amount && (amount === withdrawn || wayOf(table, amount) === 'budgetWithdrawn');
    if (amount && !(isWithdrawn && !typed) && holdsNotAdded(table, amount, entries, collect)) return;
    if (typed) sumByDirection(table, typed, entries, collect);
    else if (amount) sumOneColumn(table, amount, entries, collect);
  },
};

/** Whether it is divided into what was added and what was taken back. */
function readSections(
  table: Table,
  typed: ReturnType<typeof typedColumns>,
  amount: Column,
  entries: readonly number[],
  collect: Collector,
): boolean {
  const found: ReturnType<typeof sectionsOf> = typed
    ? { sections: groupsOf(table, typed.direction, entries) }
    : sectionsOf(table, amount, entries);
  if (found?.unclear !== undefined) {
    const [shown = ''] = textsIn(table, found.unclear);
    collect.report('directionUnknown', found.unclear, amount.column, 'budgetAdded', { shown });
    return true;
  }
  for (const { fact, entries: own, rows } of found?.sections ?? [])
    if (fact === 'budgetWithdrawn' || !hasDoubt(table, amount, own, collect))
      collectColumn({ ...table, rows }, fact, amount, own, collect, TOTAL_OF_SECTION);
  return found?.sections !== undefined;
}

function hasDoubt(table: Table, amount: Column, entries: readonly number[], collect: Collector): boolean {
  return holdsNotAdded(table, amount, entries, collect) || hasReversal(table, amount, entries, collect);
}

/** Asked for, planned or explained, but not approved. */
const NOT_DECIDED = /申请|申报|请示|计划|拟|说明|原因|绩效|测算/;

/** The way that its heading or the title says. */
function wayOf({ title }: Table, column: Column): FactId | undefined {
  return directionOf(column.path.join('')) ?? directionOf(plainText(title));
}

/** One column: all of it goes the way that its heading or the title says, or the signs tell. */
function sumOneColumn(table: Table, column: Column, entries: readonly number[], collect: Collector): void {
  const fact = wayOf(table, column);
  // A withdrawal may be signed as one; of what was added a list of withdrawals says nothing, not even that it is 0.
  if (fact === 'budgetWithdrawn') {
    const odd = entries.filter((row) => isNegative(table, row, column));
    const isOneWay = odd.length === 0 || entries.every((row) => odd.includes(row) || isNothing(table, row, column));
    if (isOneWay) collectColumn(table, fact, column, entries, collect);
    else reportDirection(table, odd[0] ?? table.bodyTop, column, collect);
  } else if (fact && !entries.some((row) => isNegative(table, row, column)))
    collectColumn(table, fact, column, entries, collect);
  else sumBySign(table, column, entries, collect);
}

function isNothing(table: Table, row: number, { column }: Column): boolean {
  const amount = readAmount(contentAt(table.sheet, row, column));
  return amount.kind === 'nothing' || (amount.kind === 'number' && amount.value.isZero());
}

function reportDirection(table: Table, row: number, { column }: Column, collect: Collector): void {
  const shown = contentText(contentAt(table.sheet, row, column));
  collect.report('directionUnknown', row, column, 'budgetWithdrawn', { shown });
}

/** Every entry of a column, if they come to the total that is printed under them. A withdrawal is positive, however it is signed. */
function collectColumn(
  table: Table,
  fact: FactId,
  column: Column,
  entries: readonly number[],
  collect: Collector,
  totalled = TOTAL,
): void {
  const spot = { fact, row: entries[0] ?? table.bodyTop, column, label: `${column.heading}合计` };
  if (!tiesWithTotals(table, spot, entries, totalled, collect)) return;
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
  const value = sumOf(parts.map((part) => part.value));
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
    entries,
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
