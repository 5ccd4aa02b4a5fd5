import { type Place, type Result, success } from '../../core/base/problem';
import type { CellContent } from '../../core/workbook/snapshot';
import type { Review } from '../outcomes';
import type { ScreenPort, WorkbookChange } from '../ports';
import { cellsToLookAt } from './changedCells';
import { agreeingPlaces, newDifferences } from './differences';
import { judgeChanges } from './judgeChanges';
import { type Shown, liveCells, liveReview } from './liveReview';
import { reviewedBook } from './reviewedBook';
import { type Due, type Verdict, placeKey } from './verdict';

/** What became of a result after she changed the workbook. */
export interface Followed extends Verdict {
  /** The result as our sheets show it now; undefined where they are lost, or wait to be calculated. */
  readonly review: Review | undefined;
  /** Places that no longer agree as far as is known now; undefined where nothing was read. */
  readonly differing: readonly Due[] | undefined;
}

/**
 * Reads back what our sheets show, in one request, and judges what she did. `settled` is the result of the last run or look.
 * `lost`: the cells of ours had moved before, so that only her own are looked at.
 */
export async function followReview(
  screen: Pick<ScreenPort, 'readCells'>,
  settled: Review,
  changes: readonly WorkbookChange[],
  lost: boolean,
): Promise<Result<Followed>> {
  const book = reviewedBook(settled);
  const blind = lost || judgeChanges(changes, settled, new Map(), book).lost;
  const places = distinct([
    ...cellsToLookAt(changes, book),
    ...(blind ? [] : [...liveCells(settled.cells), ...agreeingPlaces(settled)]),
  ]);
  const read = places.length === 0 ? undefined : await screen.readCells(places);
  if (read && !read.ok) return read;
  const contents = new Map<string, CellContent>(
    places.map((place, index) => [placeKey(place), read?.value.contents[index]]),
  );
  const verdict = judgeChanges(changes, settled, contents, book);
  if (blind || !read?.value.calculated) return success({ ...verdict, review: undefined, differing: undefined });
  const shown: Shown = (place) => place && contents.get(placeKey(place));
  const review = liveReview(settled, shown);
  if (review) return success({ ...verdict, review, differing: newDifferences(settled, review, shown) });
  const total = settled.cells.summary?.total.score;
  return success({
    ...verdict,
    due: [...verdict.due, { why: 'unreadable', ...(total ? { place: total } : {}) }],
    review: undefined,
    differing: undefined,
  });
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
