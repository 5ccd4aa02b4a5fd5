import type { SheetDraft } from '../workbook/workbookDraft';
import { type WorkbookSnapshot, cellKey, cellOfKey } from '../workbook/snapshot';
import { allColumns } from '../sheets/columns/allColumns';
import { KEY_COLUMN } from '../sheets/columns/column';
import { SHEET_KEYS } from '../sheets/sheetKeys';
import { readOwnSheet } from './ownSheet';

/** Whole rows or columns put in before `at`, or, where `by` is negative, taken out from there on. */
export interface Splice {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
}

/** In the order in which they are done: what is put in first, from the far end on, so that none moves the next. */
export interface Alignment {
  readonly inserts: readonly Splice[];
  readonly deletes: readonly Splice[];
}

/**
 * How our table, which she took rows and columns out of or put some into, gets the shape of the one to be written, so that each
 * cell of ours keeps its meaning and formulas of hers that lead to it go along. Rows are known by their keys, columns as `readOwnSheet`
 * knows them. Undefined where the draft writes no sheet of ours that is there already.
 */
export function alignmentOf({ names, sheets }: WorkbookSnapshot, draft: SheetDraft): Alignment | undefined {
  const sheet = sheets.find(({ name }) => name === draft.replaces);
  const key = SHEET_KEYS.find((one) => one === draft.key);
  if (!sheet || !key) return undefined;
  const { columns, rows, headerRow } = readOwnSheet(names, sheet, key);
  const there = [...rows, ...(headerRow === undefined ? [] : [{ row: headerRow, key: KEY_COLUMN.heading }])];
  const held = (row: number): number => (sheet.rows[row] ?? []).filter((content) => content !== undefined).length;
  return inOrder([
    ...splices('row', inBoth(new Map(there.map(({ row, key: text }) => [text, row])), keysWanted(draft)), held),
    ...splices('column', inBoth(columns, new Map(Object.keys(allColumns[key]).map((one, at) => [one, at]))), () => 0),
  ]);
}

function keysWanted({ cells, keyColumn }: SheetDraft): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap(({ row, column, content }) =>
      column === keyColumn && content.kind === 'text' ? [[content.text, row] as const] : [],
    ),
  );
}

/** Where each key is and where it shall be; of those that lost their order, as many as stand in the right one. */
function inBoth(
  there: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const pairs = [...there]
    .flatMap(([key, from]): (readonly [number, number])[] => {
      const to = wanted.get(key);
      return to === undefined ? [] : [[from, to]];
    })
    .sort(([one], [other]) => one - other);
  return longestInOrder(pairs);
}

function longestInOrder(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const lengths: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, to], at) => {
    lengths[at] = 1;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      if ((pairs[earlier]?.[1] ?? 0) < to && (lengths[earlier] ?? 0) + 1 > (lengths[at] ?? 0)) {
        lengths[at] = (lengths[earlier] ?? 0) + 1;
        before[at] = earlier;
      }
    }
  });
  const found: (readonly [number, number])[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) found.unshift(pair);
  }
  return found;
}

export function isAligned({ inserts, deletes }: Alignment): boolean {
  return inserts.length + deletes.length === 0;
}

/** Where a cell, by `cellKey`, is afterwards; undefined where it is no more. */
export function alignedKey(key: number, { inserts, deletes }: Alignment): number | undefined {
  let { row, column } = cellOfKey(key);
  for (const { axis, at, by } of [...inserts, ...deletes]) {
    const index = axis === 'row' ? row : column;
    if (index < at) continue;
    if (index < at - by) return undefined;
    if (axis === 'row') row += by;
    else column += by;
  }
  return cellKey(row, column);
}

/** Between two that are found again there is as much as there shall be; what holds least goes first. */
function splices(
  axis: Splice['axis'],
  pairs: readonly (readonly [number, number])[],
  held: (index: number) => number,
): readonly Splice[] {
  let [from, to] = [-1, -1];
  const found: Splice[] = [];
  for (const [nextFrom, nextTo] of pairs) {
    const more = nextTo - to - (nextFrom - from);
    if (more > 0) found.push({ axis, at: nextFrom, by: more });
    const between = Array.from({ length: nextFrom - from - 1 }, (_, index) => from + 1 + index);
    for (const at of between.sort((one, other) => held(one) - held(other) || one - other).slice(0, Math.max(0, -more)))
      found.push({ axis, at, by: -1 });
    [from, to] = [nextFrom, nextTo];
  }
  return found;
}

/** Rows before columns, each from its far end, so that no place moves before its turn. */
function fromFarEnd(one: Splice, other: Splice): number {
  if (one.axis === other.axis) return other.at - one.at;
  return one.axis === 'row' ? -1 : 1;
}

function inOrder(found: readonly Splice[]): Alignment {
  const inserts = found.filter(({ by }) => by > 0).sort(fromFarEnd);
  const after = ({ axis, at }: Splice): number =>
    inserts.reduce((sum, insert) => sum + (insert.axis === axis && insert.at <= at ? insert.by : 0), at);
  const deletes = found
    .filter(({ by }) => by < 0)
    .sort(fromFarEnd)
    .map((splice) => ({ ...splice, at: after(splice) }));
  return { inserts, deletes };
}
