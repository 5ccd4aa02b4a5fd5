import type { CellRange } from '../../core/workbook/address';
import { cellKey } from '../../core/workbook/snapshot';
import { type CellFormat, SIDES, THIN } from './cellFormat';
import { exactAreas } from './exactAreas';
import { type LinedAreas, linedAlike } from './linedAlike';

/** A cell that looks like nothing yet, and how it is to look. */
export type Unpainted = ReadonlyMap<number, CellFormat>;

/** What all cells of some areas get at once. */
export interface Painting {
  readonly areas: readonly CellRange[];
  readonly format: Partial<CellFormat>;
}

export interface Painted {
  readonly paintings: readonly Painting[];
  /** Areas that get a thin line around every cell. */
  readonly lined: readonly LinedAreas[];
  /** How cells look after that. */
  readonly looks: ReadonlyMap<number, CellFormat>;
}

/**
 * A new sheet is told in few words: what most of its cells look like, then each thing in which some of them differ, with all places
 * where they do. Told cell by cell it would be the greater part of all that is written.
 */
export function paintTables(cells: Unpainted): Painted {
  if (cells.size === 0) return { paintings: [], lined: [], looks: cells };
  const byValue = MEMBERS.map((member) => ({ member, groups: keysByValue(cells, member) }));
  const usual = Object.fromEntries(
    byValue.flatMap(({ member, groups: [first] }) =>
      first === undefined || first.value === NEW_SHEET[member] ? [] : [[member, first.value]],
    ),
  );
  const paintings: Painting[] = [{ areas: exactAreas(cells.keys()), format: usual }];
  // What the same cells have in common is told of them together.
  const together = new Map<string, { readonly keys: readonly number[]; format: Partial<CellFormat> }>();
  for (const { member, groups } of byValue)
    for (const { value, keys } of groups.slice(1)) {
      const cellsText = keys.join();
      const known = together.get(cellsText);
      together.set(cellsText, { keys, format: { ...known?.format, [member]: value } });
    }
  for (const { keys, format } of together.values()) paintings.push({ areas: exactAreas(keys), format });
  const lines = exactAreas([...cells].filter(([, format]) => isLined(format)).map(([key]) => key));
  const lined = linedAlike(lines).filter(isWorthIt);
  return {
    paintings,
    lined,
    looks: looksAfter(
      cells,
      lined.flatMap(({ areas }) => areas),
    ),
  };
}

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

/** How the cells of a sheet look that was added just now, whatever she made of the style of her workbook. */
const NEW_SHEET: Partial<CellFormat> = { fill: '', indent: 0, locked: true };

interface Group {
  readonly value: unknown;
  readonly keys: number[];
}

/** The value that most cells have comes first. */
function keysByValue(cells: Unpainted, member: (typeof MEMBERS)[number]): readonly Group[] {
  const groups = new Map<unknown, Group>();
  for (const [key, format] of cells) {
    const value = format[member];
    const group = groups.get(value) ?? { value, keys: [] };
    groups.set(value, group);
    group.keys.push(key);
  }
  return [...groups.values()].sort((one, other) => other.keys.length - one.keys.length);
}

function isLined(format: CellFormat): boolean {
  return SIDES.every((side) => format[side] === THIN);
}

/** To draw the lines of areas costs as much as those of so many cells. */
const WORTH_IT = 8;

function isWorthIt({ areas }: LinedAreas): boolean {
  const cells = areas.map(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1));
  return cells.reduce((sum, count) => sum + count, 0) >= WORTH_IT;
}

const NO_LINES = { left: undefined, right: undefined, top: undefined, bottom: undefined } as const;

function looksAfter(cells: Unpainted, lined: readonly CellRange[]): ReadonlyMap<number, CellFormat> {
  const looks = new Map<number, CellFormat>();
  for (const [key, format] of cells) looks.set(key, { ...format, ...NO_LINES });
  for (const { top, left, bottom, right } of lined)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const format = cells.get(cellKey(row, column));
        if (format) looks.set(cellKey(row, column), format);
      }
  return looks;
}
