import type { Place } from '../../core/base/problem';
import { a1, parseAreaA1 } from '../../core/workbook/address';
import type { WorkbookChange } from '../ports';
import type { ReviewedBook } from './reviewedBook';

/** A paste of more cells than this is taken for a new table, without looking at each. */
const MOST_CELLS = 500;

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly place: Place;
}

/** The cells of a change one by one; undefined where they are too many. */
export function cellsOf({ sheet, cell = '' }: Place): readonly ChangedCell[] | undefined {
  const area = parseAreaA1(cell);
  if (!area) return undefined;
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return undefined;
  const cells: ChangedCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      cells.push({ row, column, place: { sheet, cell: a1(row, column) } });
  }
  return cells;
}

/** What has to be looked at before the changes can be judged: the changed cells of her own sheets. */
export function cellsToLookAt(changes: readonly WorkbookChange[], book: ReviewedBook): readonly Place[] {
  return changes.flatMap((change) =>
    change.kind === 'cells' && !book.ownSheet(change.place.sheet)
      ? (cellsOf(change.place) ?? []).map(({ place }) => place)
      : [],
  );
}
