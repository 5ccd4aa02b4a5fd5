import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../../core/workbook/address';
import type { GridSheet } from './gridBook';
import { scrollFor } from './scrollFor';

/** Selects a range in the sheet that is shown, as far as the sheet reaches; false where it does not. */
export function selectRange(sheet: FWorksheet, range: CellRange): boolean {
  const rows = Math.min(range.bottom, sheet.getMaxRows() - 1) - range.top + 1;
  const columns = Math.min(range.right, sheet.getMaxColumns() - 1) - range.left + 1;
  if (rows < 1 || columns < 1) return false;
  sheet.getRange(range.top, range.left, rows, columns).activate();
  return true;
}

/** Scrolls the sheet that is shown where a range cannot be seen. */
export function revealRange(
  sheet: FWorksheet,
  range: CellRange,
  frame: GridSheet['frame'],
  container: HTMLElement,
): void {
  const drawn = container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  const { row, column, rowOffset, columnOffset } = scrolledTo(sheet, frame);
  const start = scrollFor(range, frame, {
    // A row that can be seen in part begins above what can be seen.
    row: row + (rowOffset > 0 ? 1 : 0),
    column: column + (columnOffset > 0 ? 1 : 0),
    width: (drawn?.clientWidth ?? 0) / sheet.getZoom() - ROW_NUMBERS,
    height: (drawn?.clientHeight ?? 0) / sheet.getZoom() - COLUMN_LETTERS,
  });
  if (start) sheet.scrollToCell(start.row, start.column);
}

/** In pixels. */
const [ROW_NUMBERS, COLUMN_LETTERS] = [46, 20];

export interface Scrolled {
  /** The first row and column of the part that moves. */
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** The grid counts from the end of the frozen part when it tells, and from the first row when it is told. */
export function scrolledTo(sheet: FWorksheet, { freeze }: GridSheet['frame']): Scrolled {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  return {
    row: sheetViewStartRow + freeze.ySplit,
    column: sheetViewStartColumn + freeze.xSplit,
    rowOffset: offsetY,
    columnOffset: offsetX,
  };
}
