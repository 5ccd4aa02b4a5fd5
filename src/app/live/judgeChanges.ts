import type { Place } from '../../core/base/problem';
import { type FactId, factDefinition } from '../../core/facts/catalogue';
import { type CellRange, parseAreaA1 } from '../../core/workbook/address';
import { type CellContent, isCellError } from '../../core/workbook/snapshot';
import type { Review } from '../outcomes';
import type { WorkbookChange } from '../ports';
import { type ChangedCell, cellsOf } from './changedCells';
import { type ReviewedBook, reviewedBook } from './reviewedBook';
import { dueKey } from './dueKey';
import { type Due, type DueReason, type Verdict, placeKey } from './verdict';

/** What is shown now in the cells of hers that changed, by `placeKey`. */
export type ShownNow = ReadonlyMap<string, CellContent>;

const NOTHING: Verdict = { due: [], maybe: [], fine: [], lost: false };

/**
 * Whether the live formulas answer to what she did, or only a new run does. Another figure in the place of a figure, and whatever is
 * typed into the yellow cells of ours, the formulas follow; what tables are and where they stand was read once.
 */
export function judgeChanges(
  changes: readonly WorkbookChange[],
  review: Review,
  now: ShownNow,
  book: ReviewedBook = reviewedBook(review),
): Verdict {
  const verdicts = changes.map((change) => judge(change, review, now, book));
  return {
    due: unique(verdicts.flatMap(({ due }) => due)),
    maybe: [...new Set(verdicts.flatMap(({ maybe }) => maybe))],
    fine: verdicts.flatMap(({ fine }) => fine),
    lost: verdicts.some(({ lost }) => lost),
  };
}

function judge(change: WorkbookChange, review: Review, now: ShownNow, book: ReviewedBook): Verdict {
  switch (change.kind) {
    case 'calculated':
      return NOTHING;
    case 'replaced':
      return { ...due('replaced'), lost: true };
    case 'sheetAdded':
      return { ...NOTHING, maybe: [change.sheet] };
    case 'sheetDeleted':
      return deleted(change.sheet, book);
    case 'sheetRenamed':
      return renamed(change.from, change.sheet, book);
    case 'moved':
      return moved(change.place, book);
    case 'cells':
      return book.ownSheet(change.place.sheet) ? inOurs(change.place, review, book) : inHers(change.place, now, book);
  }
}

function deleted(sheet: string | undefined, book: ReviewedBook): Verdict {
  if (sheet === undefined || book.ownSheet(sheet))
    return { ...due('ownMoved', undefined, { sheet: sheet ?? '' }), lost: true };
  return book.isKnown(sheet) || sheet === book.schemeSheet ? due('sheetGone', undefined, { sheet }) : NOTHING;
}

function renamed(from: string, sheet: string, book: ReviewedBook): Verdict {
  if (book.ownSheet(from)) return { ...due('sheetRenamed', { sheet }, { from, sheet }), lost: true };
  return book.isKnown(from) || from === book.schemeSheet
    ? due('sheetRenamed', { sheet }, { from, sheet })
    : { ...NOTHING, maybe: [sheet] };
}

function moved(place: Place, book: ReviewedBook): Verdict {
  const own = book.ownSheet(place.sheet);
  if (own) return { ...due(own === 'scores' ? 'scheme' : 'ownMoved', place, { sheet: place.sheet }), lost: true };
  if (place.sheet === book.schemeSheet) return due('scheme', place);
  return book.isKnown(place.sheet) ? due('moved', place) : { ...NOTHING, maybe: [place.sheet] };
}

/** The formulas look at our cells, except where they are compiled from them. */
function inOurs(place: Place, { cells, facts }: Review, book: ReviewedBook): Verdict {
  const area = parseAreaA1(place.cell ?? '');
  if (!area) return NOTHING;
  if (
    book.ownSheet(place.sheet) === 'scores' &&
    cells.schemeColumns.some((column) => column >= area.left && column <= area.right)
  )
    return due('scheme', place);
  const override = [...cells.overrides].find(([, places]) =>
    places.some((one) => one.sheet === place.sheet && meets(area, one)),
  );
  // Where another source is named already, its formula follows it.
  if (!override || facts.facts.get(override[0])?.status === 'typed') return { ...NOTHING, fine: [place] };
  return due('override', place, nameOf(override[0]));
}

function inHers(place: Place, now: ShownNow, book: ReviewedBook): Verdict {
  const { sheet } = place;
  const cells = cellsOf(place);
  const isScheme = sheet === book.schemeSheet;
  if (!cells) return isScheme ? due('scheme', place) : inTable(place, book);
  const findings = cells.flatMap((cell) => judgeCell(cell, sheet, now, book));
  if (findings.length === 0) return { ...NOTHING, fine: [place] };
  if (isScheme) return due('scheme', place);
  const [first] = [...findings].sort((one, other) => WORST_FIRST.indexOf(one.why) - WORST_FIRST.indexOf(other.why));
  if (first && first.why !== 'table') return { ...NOTHING, due: [{ ...first, place }] };
  return inTable(place, book);
}

/** A table that was read is read anew; what stands elsewhere may have become one. */
function inTable(place: Place, book: ReviewedBook): Verdict {
  return book.isKnown(place.sheet) ? due('table', place) : { ...NOTHING, maybe: [place.sheet] };
}

const WORST_FIRST: readonly DueReason[] = ['figureGone', 'otherPlace', 'table'];

function judgeCell(
  { row, column, place }: ChangedCell,
  sheet: string,
  now: ShownNow,
  book: ReviewedBook,
): readonly Due[] {
  const was = book.contentAt(sheet, row, column);
  const is = now.get(placeKey(place));
  if (same(was, is)) return [];
  const isFigure = typeof was === 'number' && book.isFigure(sheet, row, column) && sheet !== book.schemeSheet;
  if (!isFigure) return [{ why: 'table' }];
  if (typeof is !== 'number') return [{ why: 'figureGone' }];
  const fact = book.disputed(sheet, row, column);
  return fact ? [{ why: 'otherPlace', details: nameOf(fact.id) }] : [];
}

function same(one: CellContent, other: CellContent): boolean {
  return one === other || (isCellError(one) && isCellError(other) && one.error === other.error);
}

function due(why: DueReason, place?: Place, details?: Due['details']): Verdict {
  return { ...NOTHING, due: [{ why, ...(place ? { place } : {}), ...(details ? { details } : {}) }] };
}

function nameOf(fact: FactId): { readonly name: string } {
  return { name: factDefinition(fact).name };
}

function meets(area: CellRange, { cell = '' }: Place): boolean {
  const other = parseAreaA1(cell);
  return (
    other !== undefined &&
    other.top <= area.bottom &&
    other.bottom >= area.top &&
    other.left <= area.right &&
    other.right >= area.left
  );
}

function unique(all: readonly Due[]): readonly Due[] {
  return [...new Map(all.map((one) => [dueKey(one), one])).values()];
}
