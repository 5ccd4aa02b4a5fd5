import type { SheetLook } from '../../core/workbook/sheetLook';
import { type SheetSnapshot, rowOfKey } from '../../core/workbook/snapshot';
import type { SheetPiece } from '../../hosts/emulator/openingBook';

/** So many cells are taken from another thread before the page may do something else. */
const MOST_CELLS = 40_000;

/** A sheet in pieces, whole rows each: one of a million cells at once would hold up whoever gets it. */
export function* sheetPieces(
  { rows, formulas, formats, ...sheet }: SheetSnapshot,
  look: SheetLook | undefined,
  most = MOST_CELLS,
): Generator<SheetPiece> {
  const ends = endsOf(rows, most);
  const { styles = new Map(), ...plain } = look ?? {};
  const [someFormulas, someFormats, someStyles] = [cut(formulas, ends), cut(formats, ends), cut(styles, ends)];
  for (const [at, end] of ends.entries()) {
    const from = ends[at - 1] ?? 0;
    yield {
      name: sheet.name,
      from,
      rows: rows.slice(from, end),
      formulas: someFormulas[at] ?? new Map(),
      formats: someFormats[at] ?? new Map(),
      styles: someStyles[at] ?? new Map(),
      ...(at === ends.length - 1 && { rest: { sheet, look: look && (plain as Omit<SheetLook, 'styles'>) } }),
    };
  }
}

/** The rows before which each piece ends; the last one takes what else there is. */
function endsOf(rows: SheetSnapshot['rows'], most: number): readonly number[] {
  const ends: number[] = [];
  let cells = 0;
  rows.forEach((row, at) => {
    cells += row?.length ?? 0;
    if (cells < most) return;
    ends.push(at + 1);
    cells = 0;
  });
  return [...ends, Infinity];
}

function cut<Value>(cells: ReadonlyMap<number, Value>, ends: readonly number[]): readonly ReadonlyMap<number, Value>[] {
  if (ends.length === 1) return [cells];
  const parts = ends.map(() => new Map<number, Value>());
  let at = 0;
  for (const [key, value] of cells) {
    const row = rowOfKey(key);
    // Most come row by row.
    if (row < (ends[at - 1] ?? 0)) at = 0;
    while (row >= (ends[at] ?? Infinity)) at++;
    parts[at]?.set(key, value);
  }
  return parts;
}
