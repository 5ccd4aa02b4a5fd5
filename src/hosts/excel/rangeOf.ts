import type { CellRange } from '../../core/workbook/address';

/** What to load of the ranges of a collection, to know where they are. */
export const RANGE_PLACE = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
