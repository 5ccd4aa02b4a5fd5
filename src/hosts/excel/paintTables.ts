import type { CellRange } from '../../core/workbook/address';
import { cellKey, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import { type CellFormat, THIN } from './cellFormat';

/** A cell that looks like nothing yet, and how it is to look. */
export type Unpainted = ReadonlyMap<number, CellFormat>;

/** What all cells of an area get at once. */
export interface Painting {
  readonly area: CellRange;
  readonly format: Partial<CellFormat>;
  /** A thin line around every cell. */
  readonly lined: boolean;
}

export interface Painted {
  readonly paintings: readonly Painting[];
  /** How cells look after that. */
  readonly looks: ReadonlyMap<number, CellFormat>;
}

/**
 * A table is told in few words: what most of its cells look like, then each column where most of it looks different; cells that are
 * different still are told one by one afterwards. Told cell by cell from the start it would be the greater part of all that is written.
 */
export function paintTables(cells: Unpainted): Painted {
  const paintings: Painting[] = [];
  const looks = new Map<number, CellFormat>();
  for (const lined of [true, false]) {
    const keys = [...cells].filter(([, format]) => isLined(format) === lined).map(([key]) => key);
    for (const area of rectanglesOf(keys)) {
      const format = mostCommon(cells, area);
      paintings.push({ area, format, lined });
      for (let column = area.left; column <= area.right; column++) {
        const strip = { ...area, left: column, right: column };
        const wanted = area.bottom === area.top ? format : mostCommon(cells, strip);
        const own = differing(format, wanted);
        if (Object.keys(own).length > 0) paintings.push({ area: strip, format: own, lined: false });
        for (let row = area.top; row <= area.bottom; row++)
          looks.set(cellKey(row, column), { ...wanted, ...(lined ? LINES : NO_LINES) });
      }
    }
  }
  return { paintings, looks };
}

const LINES = { left: THIN, right: THIN, top: THIN, bottom: THIN } as const;
const NO_LINES = { left: undefined, right: undefined, top: undefined, bottom: undefined } as const;
const MEMBERS = [
  'fontName',
  'fontSize',
  'bold',
  'fontColor',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'locked',
] as const;

function isLined({ left, right, top, bottom }: CellFormat): boolean {
  return [left, right, top, bottom].every((side) => side === THIN);
}

function differing(from: CellFormat, to: CellFormat): Partial<CellFormat> {
  return Object.fromEntries(MEMBERS.filter((one) => to[one] !== from[one]).map((one) => [one, to[one]]));
}

/** Cells share their formats, so each is spelt once. */
const texts = new WeakMap<CellFormat, string>();

function textOf(format: CellFormat): string {
  const text = texts.get(format) ?? JSON.stringify(format);
  texts.set(format, text);
  return text;
}

function mostCommon(cells: Unpainted, { top, left, bottom, right }: CellRange): CellFormat {
  const counts = new Map<string, number>();
  const formats = new Map<string, CellFormat>();
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const format = cells.get(cellKey(row, column));
      if (!format) continue;
      const text = textOf(format);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      formats.set(text, format);
    }
  }
  const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const found = formats.get(most);
  if (!found) throw new Error('an area without cells');
  return found;
}

/** To tell an area costs as much as so many cells. */
const WORTH_IT = 5;

/** Cells that lie beside each other, and the rows below that begin and end with them. */
function rectanglesOf(keys: readonly number[]): readonly CellRange[] {
  const open = new Map<string, CellRange>();
  const found: CellRange[] = [];
  for (const run of runsOf(keys)) {
    const columns = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(columns);
    if (above?.bottom === run.top - 1) open.set(columns, { ...above, bottom: run.bottom });
    else {
      if (above) found.push(above);
      open.set(columns, run);
    }
  }
  return [...found, ...open.values()].filter(
    ({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) >= WORTH_IT,
  );
}

function runsOf(keys: readonly number[]): readonly CellRange[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const key of [...keys].sort((one, other) => one - other)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
