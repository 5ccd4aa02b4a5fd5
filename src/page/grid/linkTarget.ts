import { type CellRange, parseRangeA1, splitReference } from '../../core/workbook/address';
import { cellKey } from '../../core/workbook/snapshot';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../hosts/emulator/book/emulatedWorkbook';

/** Where a cell leads inside the workbook; undefined where it leads nowhere, or to what is gone or hidden. */
export function linkTarget(
  book: EmulatedWorkbook,
  sheet: EmulatedSheet,
  row: number,
  column: number,
): { readonly sheet: EmulatedSheet; readonly range: CellRange } | undefined {
  const to = splitReference(sheet.links.get(cellKey(row, column))?.documentReference ?? '');
  const range = to && parseRangeA1(to.cells);
  const target = to && book.sheets.find(({ name, visibility }) => name === to.sheet && visibility === 'Visible');
  return target && range && { sheet: target, range: target.wholeMerges(range) };
}
