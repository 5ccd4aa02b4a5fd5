import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellKey } from '../workbook/snapshot';
import type { OwnSheet } from './ownSheet';

/**
 * The workbook as far as it is hers: what we once wrote, and she copied or moved elsewhere, is no table of hers, and reading it would
 * take our own figures for a second source.
 */
export function withoutOurCells(snapshot: WorkbookSnapshot, copies: readonly OwnSheet[]): WorkbookSnapshot {
  if (copies.length === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      copies.filter((one) => one.sheet.name === sheet.name).reduce((left, copy) => cleared(left, copy), sheet),
    ),
  };
}

function cleared(sheet: SheetSnapshot, { rows, copies, headerRow, columns }: OwnSheet): SheetSnapshot {
  const ourRows = new Set([...rows, ...copies].map(({ row }) => row));
  if (headerRow !== undefined) ourRows.add(headerRow);
  const ourColumns = new Set(columns.values());
  const isOurs = (row: number, column: number): boolean => ourRows.has(row) && ourColumns.has(column);
  return {
    ...sheet,
    rows: Array.from(sheet.rows, (contents, row) =>
      contents?.map((content, column) => (isOurs(row, column) ? undefined : content)),
    ),
    formulas: new Map(
      [...sheet.formulas].filter(([key]) => !isOurs(Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0))),
    ),
  };
}
