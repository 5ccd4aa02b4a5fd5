import { decimal } from '../../base/decimal';
import { readAmount } from '../../tables/readAmount';
import type { Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Spot } from '../wordBars';
import { rowsOf } from './labelled';
import { leafRows } from './leafRows';
import { showsSum, sumOf } from './namelessRows';

/** What was bought by kind and by way of buying is divided twice, and both divisions may stand in one list. */
const DIVISIONS = [2, 3];
/** What lists print totals of that no check of the official forms holds against their lines. */
const TIED = /^(?:procurement\w+|nonTaxRevenue|fixedAssets\w*|\w+Staff|directFunds\w*|\w+Work|keyWork\w+)$/;

/**
 * The lines of a list that its printed total is of and does not come to, where each is plainly a line: none is a group, a part of
 * another, or unreadable. Undefined where they come to it, or where nobody can say what the lines are.
 */
export function linesThatDiffer(
  { fact, row: total, column }: Pick<Spot, 'fact' | 'row' | 'column'>,
  table: Table,
  all: readonly number[],
): readonly number[] | undefined {
  if (!TIED.test(fact)) return undefined;
  // What stands under a total at the foot is of something else.
  const before = all.filter((row) => row < total);
  const lines = before.length > 0 ? before : all.filter((row) => row !== total);
  const own = new Set(lines);
  const rows = rowsOf(table, column).filter(({ row }) => own.has(row));
  const isPlain = rows.every(({ label }) => !label.partOf && !/小计|合计|总计|累计|其中|参公/.test(label.key));
  const amounts = rows.map(({ row }) => readAmount(contentAt(table.sheet, row, column.column)));
  const printed = readAmount(contentAt(table.sheet, total, column.column));
  if (rows.length < 2 || rows.length < lines.length || !isPlain || leafRows(rows).length < rows.length)
    return undefined;
  if (printed.kind !== 'number' || amounts.some(({ kind }) => kind === 'unreadable')) return undefined;
  const sum = sumOf(table, column, lines);
  const isTwice = DIVISIONS.some((times) =>
    sum.minus(printed.value.times(times)).abs().lte(decimal('0.01').times(lines.length)),
  );
  return sum.isZero() || isTwice || showsSum(table, column, total, lines) ? undefined : lines;
}
