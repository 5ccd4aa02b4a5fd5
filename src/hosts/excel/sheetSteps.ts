import { cellKey, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import { type CellRange, rangeA1 } from '../../core/workbook/address';
import { type CellFormat, FONT_NAME, NO_LINE, formatChange } from './cellFormat';
import { addresses, exactAreas } from './exactAreas';
import { type CellInput, sameInput, typedForm } from './cellInput';
import { paintTables } from './paintTables';
import { putLines, putPainting } from './putPainting';
import { rectangles, withoutGaps } from './rectangles';
import type { CellState, SheetState } from './sheetState';
import { BYTES_PER_REQUEST, type Step, step } from './requestSteps';
import { validationChanges } from './validationChanges';
import { worksheetIn } from './worksheetIn';

/** How to make one state of a sheet of another: what goes into its cells, and then how it looks. Only what differs. */
export interface SheetSteps {
  readonly contents: readonly Step[];
  readonly looks: readonly Step[];
  /** The table was laid out anew: rows moved, or it is the first time. */
  readonly relaid: boolean;
  /** Our own words stand elsewhere, though every cell may look as it did. */
  readonly reworded: boolean;
}

/** `sheet` is an id, or the name of a sheet that the same run adds. `wasRelaid` is known of a run that is taken back. */
export function sheetSteps(sheet: string, from: SheetState, to: SheetState, wasRelaid = false): SheetSteps {
  const on: On = (bytes, apply) =>
    step(bytes, (context) => {
      apply(worksheetIn(context, sheet));
    });
  const cells = [...to.cells].map(([key, cell]) => ({ key, from: from.cells.get(key), to: cell }));
  const relinked = new Set(
    [...new Set([...from.links.keys(), ...to.links.keys()])].filter((key) => from.links.get(key) !== to.links.get(key)),
  );

  const input = bands(cells, (cell) =>
    relinked.has(cell.key) || !sameInput(cell.from?.input, cell.to.input) ? typedForm(cell.to.input) : null,
  );
  // A cell kept as text would take a formula as its letters.
  const freed = bands(cells, (cell) =>
    cell.from?.numberFormat === '@' && cell.to.numberFormat !== '@' ? cell.to.numberFormat : null,
  );
  // After the contents: Excel gives a cell a format of its own for a formula that is typed into it; words and numbers are typed so that it does not.
  const formats = bands(cells, (cell) =>
    formatDiffers(cell) || (input.has(cell.key) && isFormula(cell.to.input)) ? cell.to.numberFormat : null,
  );

  const moved = wasRelaid || cells.some(appearsOrGoes);
  const reworded = cells.some(wordsMoved);
  const merges = mergeChange(from.merges, to, moved || reworded);
  const relaid = moved || (from.merges !== undefined && merges.apart.length + merges.together.length > 0);
  return {
    relaid,
    reworded,
    contents: [
      ...freed.steps((area, values) => on(sizeOf(values), (worksheet) => (area(worksheet).numberFormat = values))),
      ...merges.apart.map((range) =>
        on(200, (worksheet) => {
          worksheet.getRange(rangeA1(range)).untrack().unmerge();
        }),
      ),
      ...linkSteps(relinked, to.links, on),
      ...input.steps((area, values) => on(sizeOf(values), (worksheet) => (area(worksheet).formulas = values))),
    ],
    looks: [
      ...formats.steps((area, values) => on(sizeOf(values), (worksheet) => (area(worksheet).numberFormat = values))),
      ...lookSteps(cells, relinked, on),
      ...mergedTogether(merges.together).map(({ range, across }) =>
        on(200, (worksheet) => {
          worksheet.getRange(rangeA1(range)).untrack().merge(across);
        }),
      ),
      ...validationSteps(from, to, on),
    ],
  };
}

type On = (bytes: number, apply: (worksheet: Excel.Worksheet) => void) => Step;

/** A link that goes is taken from its cell; the new ones of a block are told together. */
function linkSteps(relinked: ReadonlySet<number>, wanted: SheetState['links'], on: On): readonly Step[] {
  const added = [...relinked].flatMap((key) => {
    const documentReference = wanted.get(key);
    return documentReference === undefined ? [] : [[key, { hyperlink: { documentReference } }] as const];
  });
  const gone = [...relinked].filter((key) => !wanted.has(key));
  return [
    ...gone.map((key) =>
      on(300, (worksheet) => {
        worksheet.getCell(rowOfKey(key), columnOfKey(key)).untrack().clear('Hyperlinks');
      }),
    ),
    ...bandsOf(new Map(added)).steps((area, values) =>
      on(sizeOf(values), (worksheet) => {
        area(worksheet).setCellProperties(values.map((row) => row.map((one) => one ?? {})));
      }),
    ),
  ];
}

function validationSteps(from: SheetState, to: SheetState, on: On): readonly Step[] {
  return validationChanges(from, to).flatMap(({ keys, apply, bytes }) =>
    addresses(exactAreas(keys)).map((places) =>
      on(bytes + 400 + places.length, (worksheet) => {
        apply(worksheet.getRanges(places).untrack().dataValidation);
      }),
    ),
  );
}

interface CellPair {
  readonly key: number;
  readonly from: CellState | undefined;
  readonly to: CellState;
}

/** What many cells have in common first, then what is left of each. A cell that got a link looks like a link since. */
function lookSteps(cells: readonly CellPair[], relinked: ReadonlySet<number>, on: On): readonly Step[] {
  const painted = paintTables(unpainted(cells));
  const looks = bands(cells, ({ key, from, to }) => {
    const now = painted.looks.get(key) ?? (relinked.has(key) ? undefined : from?.format);
    return to.format && (formatChange(now, to.format) ?? null);
  });
  return [
    ...painted.paintings.flatMap(({ areas, format }) =>
      addresses(areas).map((places) =>
        on(1500 + places.length, (worksheet) => {
          putPainting(worksheet.getRanges(places).untrack().format, format);
        }),
      ),
    ),
    ...painted.lined.flatMap(({ areas, inner }) =>
      addresses(areas).map((places) =>
        on(2500 + places.length, (worksheet) => {
          putLines(worksheet.getRanges(places).untrack().format, inner);
        }),
      ),
    ),
    ...looks.steps((area, values) =>
      on(sizeOf(values), (worksheet) => {
        area(worksheet).setCellProperties(values.map((row) => row.map((one) => one ?? {})));
      }),
    ),
  ];
}

/** Cells of a sheet that is new, where nothing looks like anything yet. */
function unpainted(cells: readonly CellPair[]): ReadonlyMap<number, CellFormat> {
  return new Map(cells.flatMap(({ key, from, to }) => (from || !to.format ? [] : [[key, to.format] as const])));
}

/** A cell that was not part of our table and is now, or the other way round. */
function appearsOrGoes({ from, to }: CellPair): boolean {
  if (!to.format || sameLook(from?.format, to.format)) return false;
  return from?.format?.fontName !== FONT_NAME || (to.format.left === NO_LINE && from.format.left !== NO_LINE);
}

/** Our own words stand elsewhere, though every cell looks as it did: columns went in or out. */
function wordsMoved({ from, to }: CellPair): boolean {
  return (
    to.format?.locked === true && !isFormula(to.input) && !isFormula(from?.input) && !sameInput(from?.input, to.input)
  );
}

function isFormula(input: CellInput): boolean {
  return input !== undefined && 'formula' in input;
}

function sameLook(from: CellFormat | undefined, to: CellFormat): boolean {
  return formatChange(from, to) === undefined;
}

function formatDiffers({ from, to }: CellPair): boolean {
  return (from?.numberFormat ?? 'General') !== to.numberFormat;
}

/** Where Excel cannot tell what is merged, a table that is laid out anew is taken apart and put together again. */
function mergeChange(
  from: readonly CellRange[] | undefined,
  to: SheetState,
  relaid: boolean,
): { apart: readonly CellRange[]; together: readonly CellRange[] } {
  const wanted = to.merges ?? [];
  if (!from) return relaid ? { apart: [boxOf(to.cells)], together: wanted } : { apart: [], together: [] };
  const [now, then] = [new Set(from.map(rangeA1)), new Set(wanted.map(rangeA1))];
  return {
    apart: from.filter((range) => !then.has(rangeA1(range))),
    together: wanted.filter((range) => !now.has(rangeA1(range))),
  };
}

/** Rows below each other that are merged alike are told together, each to be merged by itself. */
function mergedTogether(merges: readonly CellRange[]): readonly { range: CellRange; across: boolean }[] {
  const told: { range: CellRange; across: boolean }[] = [];
  for (const range of [...merges].sort((one, other) => one.left - other.left || one.top - other.top)) {
    const last = told.at(-1);
    const isRow = range.top === range.bottom;
    if (last && isRow && last.across && follows(last.range, range))
      last.range = { ...last.range, bottom: range.bottom };
    else told.push({ range, across: isRow });
  }
  return told;
}

function follows(above: CellRange, range: CellRange): boolean {
  return above.left === range.left && above.right === range.right && above.bottom === range.top - 1;
}

function boxOf(cells: ReadonlyMap<number, unknown>): CellRange {
  const keys = [...cells.keys()];
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...keys.map((key) => rowOfKey(key))),
    right: Math.max(0, ...keys.map((key) => columnOfKey(key))),
  };
}

interface Bands<Value> {
  has(key: number): boolean;
  steps(make: (area: (worksheet: Excel.Worksheet) => Excel.Range, values: (Value | null)[][]) => Step): readonly Step[];
}

function bands<Value>(cells: readonly CellPair[], change: (cell: CellPair) => Value | null | undefined): Bands<Value> {
  const changed = cells.flatMap((cell) => {
    const value = change(cell);
    return value === null || value === undefined ? [] : [[cell.key, value] as const];
  });
  return bandsOf(new Map(changed));
}

/** Changed cells gathered into rectangles; what stays as it is inside one is `null`, which Excel passes over. */
function bandsOf<Value>(changed: ReadonlyMap<number, Value>): Bands<Value> {
  return {
    has: (key) => changed.has(key),
    steps: (make) =>
      rectangles(changed.keys())
        .flatMap((box) => withoutGaps(box, changed))
        .flatMap((area) => {
          const values = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
            Array.from(
              { length: area.right - area.left + 1 },
              (_unused, column) => changed.get(cellKey(area.top + row, area.left + column)) ?? null,
            ),
          );
          return portions(values).map(({ from, rows }) =>
            make(
              (worksheet) =>
                worksheet
                  .getRangeByIndexes(area.top + from, area.left, rows.length, area.right - area.left + 1)
                  .untrack(),
              rows,
            ),
          );
        }),
  };
}

/** Long texts make a rectangle more than one request may carry: then it goes row by row. */
function portions<Row>(rows: Row[]): readonly { readonly from: number; readonly rows: Row[] }[] {
  return sizeOf(rows) <= BYTES_PER_REQUEST ? [{ from: 0, rows }] : rows.map((row, from) => ({ from, rows: [row] }));
}

function sizeOf(values: unknown): number {
  return JSON.stringify(values).length + 300;
}
