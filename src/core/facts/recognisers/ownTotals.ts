import { type Decimal, decimal } from '../../base/decimal';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf } from './labelled';
import { showsSum } from './namelessRows';
import { saidThing } from './saidThing';

/**
 * 「收入合计」 and 「支出合计」 beside what was carried over: the year's own where they and the carried balances make the account,
 * 年初 + 收入 − 支出 = 年末. With a balance in it that stands beside it, neither would.
 */
export function areYearsOwn(table: Table, column: Column): boolean {
  const [before, revenue, expenditure, after] = PARTS.map((name) => amountOf(table, column, name));
  if (before === 'several' || after === 'several' || after === undefined) return false;
  if (!revenue || !expenditure || revenue === 'several' || expenditure === 'several') return false;
  const left = (before ?? ZERO).plus(revenue).minus(expenditure);
  return !left.isZero() && left.minus(after).abs().lte(ROUNDING);
}

const ZERO = decimal(0);
const ROUNDING = decimal('0.02');
const PARTS = [
  /^(?:年初|上年|上年末)结转(?:和|及)?(?:结余)?$/,
  /^收入合计$/,
  /^支出合计$/,
  /^(?:年末|本年)结转(?:和|及)?结余$|^结转下年$/,
];

/** Of all lists of the table in the columns of one stage and year: that of the one row of such a name. */
function amountOf(table: Table, { path, period }: Column, name: RegExp): Decimal | 'several' | undefined {
  const found = amountColumns(table)
    .filter((one) => stageOf(one.path) === stageOf(path) && one.period.year === period.year)
    .filter((one) => one.period.offset === period.offset && one.labelColumns.length > 0)
    .flatMap((one) =>
      rowsOf(table, one).flatMap(({ row, label }) => {
        const amount = name.test(label.key) ? readAmount(contentAt(table.sheet, row, one.column)) : undefined;
        return amount?.kind === 'number' ? [amount.value] : [];
      }),
    );
  return found.length > 1 ? 'several' : found[0];
}

export const GRAND = /总计$/;

/** What is in neither side of the year alone, by whatever name: 「历年滚存」 「年初余额」. */
export const BROUGHT_OVER = /结转|结余|余额|滚存|历年|以前年度|动用|调[入出]/;

/** 「合计」 over 「年初结转」 may hold it: unless it is what the other lines come to. Beside 「本年支出合计」 「总计」 is more than the year's. */
export function mayHoldCarried(table: Table, total: LabelledRow, column: Column): boolean {
  const rows = rowsOf(table, column).filter(({ row }) => row !== total.row);
  if (GRAND.test(total.label.key) && rows.some(({ label }) => saidThing(label.key).level === 'total')) return true;
  if (!rows.some((row) => isCarried(table, row, column))) return false;
  const own = rows.filter(({ label }) => !BROUGHT_OVER.test(label.key) && !label.partOf && !isTotal(label));
  const lines = own.map(({ row }) => row);
  return lines.length === 0 || !showsSum(table, column, total.row, lines);
}

export function isCarried(table: Table, { row, label }: LabelledRow, { column }: Column): boolean {
  if (!/结转|结余|动用|调入/.test(label.key)) return false;
  const amount = readAmount(contentAt(table.sheet, row, column));
  return amount.kind === 'unreadable' || (amount.kind === 'number' && !amount.value.isZero());
}
