import type { Finding } from '../../base/problem';
import { plainText } from '../../base/text';
import { type LabelledRow, rowsOf } from '../../facts/recognisers/labelled';
import { leafRows } from '../../facts/recognisers/leafRows';
import type { Table } from '../../tables/table';
import { a1 } from '../../workbook/address';
import { contentText } from '../../workbook/snapshot';
import type { ListColumns } from './listColumns';
import type { SheetGrid } from './sheetGrid';

/** The lines that are projects: no totals, no headings of groups, no parts of the line above. */
export function projectRows(
  grid: SheetGrid,
  table: Table,
  columns: ListColumns,
  findings: Finding[],
): readonly LabelledRow[] {
  const { nameColumn } = columns;
  const figures = [...columns.values()].flat().filter(({ column }) => column !== nameColumn.column);
  const named = rowsOf(table, { ...nameColumn, labelColumns: [nameColumn.column] }).filter(
    ({ row, label }) => label.key !== '' && !isTotalRow(grid, table, row),
  );
  const filled = named.filter(
    ({ row }) => figures.some(({ column }) => !grid.isBlank(row, column)) || counted(grid, table, row),
  );
  const whole = filled.filter(({ label }) => !label.partOf);
  // After 「其中：一标段」 nobody can say whether 「二标段」 is a project of its own.
  const parts = filled.filter(({ label }) => label.partOf);
  if (
    parts.length > 0 &&
    !filled.some(({ row }) => counted(grid, table, row)) &&
    filled.every(({ label }) => label.numbering === '')
  ) {
    findings.push({
      code: 'projectPartsUnclear',
      level: 'error',
      details: { table: table.title },
      places: parts.map(({ row }) => ({ sheet: grid.sheet.name, cell: a1(row, nameColumn.column) })),
    });
  }
  const numbered = whole.filter(({ row }) => counted(grid, table, row));
  const rows = numbered.length > 0 ? withoutGroups(grid, table, numbered) : whole;
  return leafRows(rows);
}

/** 「一 | 基础设施类」 over 「1 | 人居环境整治」 is a group. */
function withoutGroups(grid: SheetGrid, table: Table, rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const counters = table.columns.filter(({ role }) => role === 'counter');
  const isArabic = (row: number): boolean =>
    counters.some(({ column }) => /^\d+[.、]?$/.test(plainText(contentText(grid.cell(row, column).content))));
  const isChinese = (row: number): boolean =>
    counters.some(({ column }) => /^[（(]?[一二三四五六七八九十]+[)）]?[、.]?$/.test(grid.words(row, column)));
  const arabic = rows.filter(({ row }) => isArabic(row));
  return arabic.length > 0 ? rows.filter(({ row }) => !isChinese(row)) : rows;
}

function counted(grid: SheetGrid, table: Table, row: number): boolean {
  return table.columns.some(({ role, column }) => role === 'counter' && !grid.isBlank(row, column));
}

export const GRAND_TOTAL = /^(?:合计|总计|总合计)$/;
const ANY_TOTAL = /^.{0,6}(?:合计|总计|小计)$/;

export function isTotalRow(grid: SheetGrid, table: Table, row: number, words = ANY_TOTAL): boolean {
  return grid
    .cellsOf(row, table.area.left, table.area.right)
    .slice(0, 3)
    .some(({ content }) => typeof content === 'string' && words.test(plainText(content)));
}
