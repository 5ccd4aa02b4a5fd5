import type { SheetDraft } from '../workbook/draft';
import { type SheetSnapshot, cellKey } from '../workbook/snapshot';

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
 * cell of ours keeps its meaning and formulas of hers that lead to it go along. Rows and columns are known by our words in them.
 */
export function alignmentOf(snapshot: SheetSnapshot, draft: SheetDraft): Alignment {
  const [there, wanted] = [wordsThere(snapshot), wordsWanted(draft)];
  const columns = matched(
    indexes(there, 'column'),
    indexes(wanted, 'column'),
    commonWords(byColumn(there), byColumn(wanted)),
  );
  const rows = matched(indexes(there, 'row'), indexes(wanted, 'row'), sameRow(there, wanted, new Map(columns)));
  const filled = fillings(there);
  return inOrder([...splices('row', rows, (row) => filled.get(row) ?? 0), ...splices('column', columns, () => 0)]);
}

export function isAligned({ inserts, deletes }: Alignment): boolean {
  return inserts.length + deletes.length === 0;
}

/** Where a cell, by `cellKey`, is afterwards; undefined where it is no more. */
export function alignedKey(key: number, { inserts, deletes }: Alignment): number | undefined {
  let [row, column] = [Math.floor(key / 16384), key % 16384];
  for (const { axis, at, by } of [...inserts, ...deletes]) {
    const index = axis === 'row' ? row : column;
    if (index < at) continue;
    if (index < at - by) return undefined;
    if (axis === 'row') row += by;
    else column += by;
  }
  return cellKey(row, column);
}

interface Word {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function wordsThere({ rows, formulas }: SheetSnapshot): readonly Word[] {
  return rows.flatMap((contents, row) =>
    (contents ?? []).flatMap((content, column) =>
      typeof content === 'string' && content.trim() !== '' && !formulas.has(cellKey(row, column))
        ? [{ row, column, text: content }]
        : [],
    ),
  );
}

/** What she types is no word of ours. */
function wordsWanted({ cells }: SheetDraft): readonly Word[] {
  return cells.flatMap(({ row, column, content, look }) =>
    content.kind === 'text' && content.text.trim() !== '' && !look.entry ? [{ row, column, text: content.text }] : [],
  );
}

function indexes(words: readonly Word[], axis: Splice['axis']): readonly number[] {
  return [...new Set(words.map((word) => word[axis]))].sort((one, other) => one - other);
}

function byColumn(words: readonly Word[]): ReadonlyMap<number, ReadonlySet<string>> {
  const columns = new Map<number, Set<string>>();
  for (const { column, text } of words) columns.set(column, (columns.get(column) ?? new Set()).add(text));
  return columns;
}

type Likeness = (there: number, wanted: number) => number;

function commonWords(
  there: ReadonlyMap<number, ReadonlySet<string>>,
  wanted: ReadonlyMap<number, ReadonlySet<string>>,
): Likeness {
  return (from, to) => [...(there.get(from) ?? [])].filter((text) => wanted.get(to)?.has(text)).length;
}

/** A word that stands in many rows says little of any: 万元. */
function sameRow(there: readonly Word[], wanted: readonly Word[], columns: ReadonlyMap<number, number>): Likeness {
  const counts = new Map<string, number>();
  for (const { column, text } of wanted)
    counts.set(`${String(column)} ${text}`, (counts.get(`${String(column)} ${text}`) ?? 0) + 1);
  const rowsOf = (
    words: readonly Word[],
    columnOf: (column: number) => number | undefined,
  ): ReadonlyMap<number, ReadonlySet<string>> => {
    const rows = new Map<number, Set<string>>();
    for (const { row, column, text } of words) {
      const at = columnOf(column);
      if (at !== undefined) rows.set(row, (rows.get(row) ?? new Set()).add(`${String(at)} ${text}`));
    }
    return rows;
  };
  const [from, to] = [rowsOf(there, (column) => columns.get(column)), rowsOf(wanted, (column) => column)];
  return (one, other) =>
    [...(from.get(one) ?? [])].reduce(
      (sum, word) => sum + (to.get(other)?.has(word) ? 1 / (counts.get(word) ?? 1) : 0),
      0,
    );
}

/** The pairs, in order on both sides, that have most in common. */
function matched(
  there: readonly number[],
  wanted: readonly number[],
  likeness: Likeness,
): readonly (readonly [number, number])[] {
  const alike = there.map((from) => wanted.map((to) => likeness(from, to)));
  const best: number[][] = [...there, 0].map(() => [...wanted, 0].map(() => 0));
  const at = (from: number, to: number): number => best[from]?.[to] ?? 0;
  const paired = (from: number, to: number): number => (alike[from]?.[to] ?? 0) + at(from + 1, to + 1);
  for (let from = there.length - 1; from >= 0; from--) {
    for (let to = wanted.length - 1; to >= 0; to--)
      best[from]?.splice(to, 1, Math.max(at(from + 1, to), at(from, to + 1), paired(from, to)));
  }
  const pairs: [number, number][] = [];
  let [from, to] = [0, 0];
  while (from < there.length && to < wanted.length) {
    if (alike[from]?.[to] && at(from, to) === paired(from, to)) pairs.push([there[from++] ?? 0, wanted[to++] ?? 0]);
    else if (at(from, to) === at(from + 1, to)) from++;
    else to++;
  }
  return pairs;
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

function fillings(words: readonly Word[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { row } of words) rows.set(row, (rows.get(row) ?? 0) + 1);
  return rows;
}

function inOrder(found: readonly Splice[]): Alignment {
  const fromFarEnd = (one: Splice, other: Splice): number =>
    one.axis === other.axis ? other.at - one.at : one.axis === 'row' ? -1 : 1;
  const inserts = found.filter(({ by }) => by > 0).sort(fromFarEnd);
  const after = ({ axis, at }: Splice): number =>
    inserts.reduce((sum, insert) => sum + (insert.axis === axis && insert.at <= at ? insert.by : 0), at);
  const deletes = found
    .filter(({ by }) => by < 0)
    .sort(fromFarEnd)
    .map((splice) => ({ ...splice, at: after(splice) }));
  return { inserts, deletes };
}
