import type { CellRange } from './address';
import type { CellDraft, SheetDraft } from './workbookDraft';

/**
 * Whether a row may grow when she types more. No program measures merged cells, so a row that a wrapped text across it needs is
 * pinned, or it would shrink with her first word; so is a row without wrapped cells, whose height is a matter of looks.
 */
export function rowGrows({ merges }: SheetDraft, row: number, cells: readonly CellDraft[]): boolean {
  const mergeOf = ({ column }: CellDraft): CellRange | undefined =>
    merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const wrapped = cells.filter((cell) => cell.look.wrap);
  const across = wrapped.some(
    (cell) => cell.content.kind !== 'blank' && mergeOf(cell)?.top === row && mergeOf(cell)?.bottom === row,
  );
  return !across && wrapped.some((cell) => !mergeOf(cell));
}
