import type { Finding } from '../../base/problem';
import { readAmount } from '../../tables/readAmount';
import type { Table } from '../../tables/table';
import { a1 } from '../../workbook/address';
import type { ListColumns } from './listColumns';
import { isTotalRow } from './projectRows';
import type { SheetGrid } from './sheetGrid';

/** Lines under a list that look like its own and belong to no table: left out they would be missed in silence. */
export function rowsApart(
  grid: SheetGrid,
  table: Table,
  columns: ListColumns,
  tables: readonly Table[],
): Finding | undefined {
  const { nameColumn } = columns;
  const figures = [...columns.values()].flat().map(({ column }) => column);
  const under = tables.filter(({ area }) => area.top > table.area.bottom).map(({ area }) => area.top);
  const end = Math.min(...under, grid.lastRow + 1);
  const rows: number[] = [];
  for (let row = table.area.bottom + 1; row < end; row++) {
    const hasFigure = figures.some((column) => readAmount(grid.cell(row, column).content).kind === 'number');
    if (hasFigure && grid.words(row, nameColumn.column) !== '' && !isTotalRow(grid, table, row)) rows.push(row);
  }
  const [first, last = first] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const places = rows.map((row) => ({ sheet: grid.sheet.name, cell: a1(row, nameColumn.column) }));
  return {
    code: 'projectRowsApart',
    level: 'error',
    details: { sheet: grid.sheet.name, from: String(first + 1), to: String(last + 1), count: String(rows.length) },
    places,
  };
}
