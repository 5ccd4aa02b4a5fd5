import type { CellRange } from '../../core/workbook/address';
import { cellKey, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import { formulaReads } from './formulaReads';

/** The areas that formulas look at, by the name of their sheet in small letters. */
export type NeededAreas = ReadonlyMap<string, readonly CellRange[]>;

/** A formula with its names spelt out, and the sheet it stands on. */
export interface DueFormula {
  readonly sheet: string;
  readonly formula: string;
}

/** Functions that look at nothing but the areas they are given. */
const LOOK_AT_THEIR_AREAS = new Set(
  (
    'ABS AND AVERAGE CHAR CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT FIND HLOOKUP IF IFERROR INDEX INT ' +
    'ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN MATCH MAX MID MIN MOD MONTH NOT OR RANK REPLACE RIGHT ROUND ROUNDDOWN ROUNDUP ' +
    'ROW ROWS COLUMN COLUMNS SMALL SUBSTITUTE SUBTOTAL SUM SUMIFS SUMPRODUCT TEXT TRIM VALUE VLOOKUP YEAR'
  ).split(' '),
);

/** These look as far into their last area as their first one is long, whatever is written of the last. */
const LOOK_AS_FAR = new Set(['SUMIF', 'AVERAGEIF']);

/** Undefined where one of them may look elsewhere: a function that is not known here, a name that is not. */
export function neededAreas(formulas: readonly DueFormula[]): NeededAreas | undefined {
  const found = new Map<string, Map<string, CellRange>>();
  for (const { sheet: home, formula } of formulas) {
    const { areas, names, calls, anywhere } = formulaReads(formula);
    if (anywhere || names.length > 0 || calls.some((call) => !LOOK_AT_THEIR_AREAS.has(call) && !LOOK_AS_FAR.has(call)))
      return undefined;
    const ranges = areas.map(({ range }) => range);
    const looked = calls.some((call) => LOOK_AS_FAR.has(call)) ? allAsLarge(ranges) : ranges;
    areas.forEach(({ sheet = home }, at) => {
      const [name, range] = [sheet.toLowerCase(), looked[at]];
      if (!range) return;
      const onSheet = found.get(name) ?? new Map<string, CellRange>();
      found.set(name, onSheet.set([range.top, range.left, range.bottom, range.right].join(), range));
    });
  }
  return new Map([...found].map(([name, areas]) => [name, [...areas.values()]]));
}

function allAsLarge(ranges: readonly CellRange[]): readonly CellRange[] {
  const rows = Math.max(...ranges.map(({ top, bottom }) => bottom - top));
  const columns = Math.max(...ranges.map(({ left, right }) => right - left));
  return ranges.map(({ top, left }) => ({ top, left, bottom: top + rows, right: left + columns }));
}

/**
 * The cells of a sheet that stand in these areas, and its last row and column: how far a sheet reaches is told by what stands in it.
 * All of them where the areas are as large as the sheet.
 */
export function cellsWithin<Content>(
  inputs: ReadonlyMap<number, Content>,
  areas: readonly CellRange[],
): Iterable<readonly [key: number, content: Content]> {
  if (areas.length === 0) return [];
  let [lastRow, lastColumn] = [0, 0];
  let [lowest, furthest] = [0, 0];
  for (const key of inputs.keys()) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (row >= lastRow) [lastRow, lowest] = [row, key];
    if (column >= lastColumn) [lastColumn, furthest] = [column, key];
  }
  const clipped = areas.map(({ top, left, bottom, right }) => ({
    top,
    left,
    bottom: Math.min(bottom, lastRow),
    right: Math.min(right, lastColumn),
  }));
  const size = clipped.reduce(
    (sum, { top, left, bottom, right }) => sum + Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1),
    0,
  );
  if (size >= inputs.size) return inputs;
  const found = new Map<number, Content>();
  const take = (key: number): void => {
    const content = inputs.get(key);
    if (content !== undefined) found.set(key, content);
  };
  for (const { top, left, bottom, right } of clipped)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) take(cellKey(row, column));
  take(lowest);
  take(furthest);
  return found;
}
