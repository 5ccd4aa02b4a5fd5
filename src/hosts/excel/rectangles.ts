import { cellOfKey } from '../../core/workbook/snapshot';
import type { CellRange } from '../../core/workbook/address';

/** So that no single argument or answer becomes immense. */
const MOST_CELLS = 1_200;
/** Rows without a cell that a rectangle may bridge. */
const WIDEST_GAP = 3;

/** Cells, by `cellKey`, gathered into few rectangles; one far below or far to the right begins a rectangle of its own. */
export function rectangles(keys: Iterable<number>): readonly CellRange[] {
  const found: CellRange[] = [];
  let box: CellRange | undefined;
  for (const key of [...keys].sort((one, other) => one - other)) {
    const { row, column } = cellOfKey(key);
    const grown: CellRange | undefined = box && {
      top: box.top,
      left: Math.min(box.left, column),
      bottom: row,
      right: Math.max(box.right, column),
    };
    if (
      grown &&
      box &&
      row - box.bottom <= WIDEST_GAP &&
      (grown.bottom - grown.top + 1) * (grown.right - grown.left + 1) <= MOST_CELLS
    )
      box = grown;
    else {
      if (box) found.push(box);
      box = { top: row, left: column, bottom: row, right: column };
    }
  }
  return box ? [...found, box] : found;
}
