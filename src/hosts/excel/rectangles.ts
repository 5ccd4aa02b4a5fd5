import { cellKey, cellOfKey } from '../../core/workbook/snapshot';
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

/** To say another rectangle costs as much as to pass over so many cells. */
const WORTH_A_CUT = 60;

/** A rectangle without those of its columns beside each other in which there is nothing to say, where they are many cells. */
export function withoutGaps(
  { top, left, bottom, right }: CellRange,
  said: { has(key: number): boolean },
): readonly CellRange[] {
  const isEmpty = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (said.has(cellKey(row, column))) return false;
    return true;
  };
  const parts: CellRange[] = [];
  let [from, end] = [left, left];
  for (let column = left + 1; column <= right; column++) {
    if (isEmpty(column)) continue;
    if ((column - end - 1) * (bottom - top + 1) > WORTH_A_CUT) {
      parts.push({ top, left: from, bottom, right: end });
      from = column;
    }
    end = column;
  }
  return [...parts, { top, left: from, bottom, right: end }];
}
