import { type Finding, finding } from '../../base/problem';
import { a1, columnLetters } from '../../workbook/address';
import type { SchemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';

/** Rows and columns of the table that do not show are read like the others, and said: she may have hidden what no longer holds. */
export function hiddenLines(
  cells: SheetCells,
  { levels, marks, explanation, method, criterion, mixed }: SchemeColumns,
  [top, bottom]: readonly [number, number],
): readonly Finding[] {
  const { sheet } = cells;
  if (!sheet.hidden) return [];
  const used = new Set([...levels, ...marks.values(), ...explanation, ...method, ...criterion, ...mixed]);
  const rows = [...sheet.hidden.rows].filter(
    (row) => row >= top && row <= bottom && cells.columnsFilled(row).length > 0,
  );
  const columns = [...sheet.hidden.columns].filter(
    (column) =>
      used.has(column) &&
      Array.from({ length: bottom - top + 1 }, (_, at) => cells.text(top + at, column)).some(Boolean),
  );
  if (rows.length + columns.length === 0) return [];
  const lines = [
    ...rows.map((row) => `第 ${String(row + 1)} 行`),
    ...columns.map((column) => `${columnLetters(column)} 列`),
  ].join('、');
  const places = [
    ...rows.map((row) => ({ sheet: sheet.name, cell: a1(row, levels[0] ?? 0) })),
    ...columns.map((column) => ({ sheet: sheet.name, cell: a1(top, column) })),
  ];
  return [finding('schemeHidden', 'notice', { lines }, places)];
}
