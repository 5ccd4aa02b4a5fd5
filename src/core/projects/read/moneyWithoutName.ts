import type { Finding } from '../../base/problem';
import { namelessRows, showsSum } from '../../facts/recognisers/namelessRows';
import type { Column, Table } from '../../tables/table';
import { a1 } from '../../workbook/address';
import { isTotalRow } from './projectRows';
import type { SheetGrid } from './sheetGrid';

/**
 * Rows of a list in which money stands and no name: a second line of the project above, or a line whose name is forgotten.
 * A total that does not say so shows what the projects over it come to.
 */
export function moneyWithoutName(
  grid: SheetGrid,
  table: Table,
  columns: readonly Column[],
  projects: readonly number[],
): readonly number[] {
  const nameless = new Set(columns.flatMap((column) => namelessRows(table, column)));
  return [...nameless].filter((row) => {
    if (projects.includes(row) || isTotalRow(grid, table, row)) return false;
    const over = projects.filter((one) => one < row);
    return over.length < 2 || !columns.every((column) => showsSum(table, column, row, over));
  });
}

export function namelessFinding(grid: SheetGrid, rows: readonly number[], column: number, project: string): Finding {
  const places = rows.map((row) => ({ sheet: grid.sheet.name, cell: a1(row, column) }));
  const cell = places[0]?.cell ?? '';
  return { code: 'projectLineNameless', level: 'error', details: { project, sheet: grid.sheet.name, cell }, places };
}
