import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { amountColumns, rowsOf } from './labelled';

/** Rows with a figure in this column that nothing names: a line whose name is forgotten, or a total that does not say so. */
export function namelessRows(table: Table, column: Column): readonly number[] {
  const named = new Set(rowsOf(table, column).map(({ row }) => row));
  return table.rows.filter((row) => !named.has(row) && holdsNumber(table, row, column));
}

/** Of a ledger, whose lines may be told by a date or a document as well: rows in which amounts stand alone. */
export function bareRows(table: Table): readonly number[] {
  const amounts = amountColumns(table);
  const own = new Set(amounts.map(({ column }) => column));
  return table.rows.filter((row) => {
    const filled = columnsFilled(table, row);
    return filled.length > 0 && filled.every((column) => own.has(column));
  });
}

/** Whether a row shows in this column what these rows come to, but for rounding. */
export function showsSum(table: Table, column: Column, row: number, rows: readonly number[]): boolean {
  const difference = sumOf(table, column, [row])
    .minus(sumOf(table, column, rows))
    .abs();
  return difference.lte(decimal('0.01').times(rows.length));
}

/** 「第一季度小计」 「累计」 to the left of what names the lines: what those right above it come to, or all above it. */
export function isTotalSoFar(table: Table, column: Column, row: number, rows: readonly number[]): boolean {
  const { sheet, area } = table;
  const words = (sheet.rows[row] ?? []).slice(area.left, column.column);
  if (!words.some((content) => typeof content === 'string' && SO_FAR.test(plainText(content)))) return false;
  const counted = new Set(rows);
  const before = table.rows.filter((one) => one < row);
  const last = before.filter((one) => !counted.has(one)).at(-1) ?? -1;
  const above = before.filter((one) => counted.has(one));
  return [above, above.filter((one) => one > last)].some((lines) => showsSum(table, column, row, lines));
}

const SO_FAR = /(?:小计|累计|合计)$/;

/** What the figures of these rows come to; a blank one is nothing. */
export function sumOf(table: Table, column: Column, rows: readonly number[]): Decimal {
  return rows.reduce((total, row) => {
    const amount = readAmount(contentAt(table.sheet, row, column.column));
    return amount.kind === 'number' ? total.plus(amount.value) : total;
  }, decimal(0));
}

function columnsFilled(table: Table, row: number): readonly number[] {
  const cells = (table.sheet.rows[row] ?? []).slice(table.area.left, table.area.right + 1);
  return cells.flatMap((content, index) =>
    content === undefined || (typeof content === 'string' && content.trim() === '') ? [] : [table.area.left + index],
  );
}

function holdsNumber(table: Table, row: number, { column }: Column): boolean {
  return readAmount(contentAt(table.sheet, row, column)).kind === 'number';
}
