import { plainText } from '../base/text';
import { allColumns } from '../sheets/columns/allColumns';
import { type ColumnTable, KEY_COLUMN } from '../sheets/columns/column';
import { areaName, columnName } from '../sheets/ourNames';
import { type SheetKey, sheetOfKey } from '../sheets/sheetKeys';
import { columnIndex, parseRangeA1, splitReference } from '../workbook/address';
import { type SheetSnapshot, type WorkbookSnapshot, contentAt } from '../workbook/snapshot';

/** A sheet of ours as it stands now: she may have moved, added, taken out or renamed whatever she likes. */
export interface OwnSheet {
  readonly key: SheetKey;
  readonly table: ColumnTable;
  readonly sheet: SheetSnapshot;
  /** The row of the headings; undefined where she took it out. */
  readonly headerRow: number | undefined;
  /** Where each of our columns is; one that she took out is not in it. */
  readonly columns: ReadonlyMap<string, number>;
  /** The rows that say what they are, in order, each key once. */
  readonly rows: readonly OwnRow[];
  /** Those of them that are about something of hers: no title, band or total. */
  readonly lines: readonly OwnRow[];
  /** Rows that she copied: their key stands in another row already, and that one counts. */
  readonly copies: readonly OwnRow[];
  /** The rows and columns that the last run wrote, as its name says; undefined where it is lost. */
  readonly area: { readonly top: number; readonly bottom: number } | undefined;
}

export interface OwnRow {
  readonly row: number;
  readonly key: string;
}

type Names = WorkbookSnapshot['names'];

/** Looks at a sheet as one of ours: columns by name, heading or place, rows by key. */
export function readOwnSheet(
  names: Names,
  sheet: SheetSnapshot,
  key: SheetKey,
  table: ColumnTable = allColumns[key],
): OwnSheet {
  const named = namedColumns(names, sheet, key, table);
  const keyColumn = findKeyColumn(sheet, key, named.places.get('key'));
  const headerRow = findHeaderRow(sheet, table, keyColumn);
  const columns = findColumns(sheet, table, headerRow, keyColumn, named);
  const area = areaOf(names, sheet, key);
  const keyed = keyedRows(sheet, columns.get('key'), headerRow);
  const counting = new Map<string, OwnRow>();
  const inside = ({ row }: OwnRow): boolean => area !== undefined && row >= area.top && row <= area.bottom;
  for (const one of [...keyed.filter(inside), ...keyed]) if (!counting.has(one.key)) counting.set(one.key, one);
  const rows = keyed.filter((one) => counting.get(one.key) === one);
  return {
    key,
    table,
    sheet,
    headerRow,
    columns,
    rows,
    lines: rows.filter((one) => sheetOfKey(one.key) === undefined),
    copies: keyed.filter((one) => counting.get(one.key) !== one),
    area,
  };
}

function areaOf(names: Names, sheet: SheetSnapshot, key: SheetKey): OwnSheet['area'] {
  const to = splitReference(names.get(areaName(key)) ?? '');
  return to?.sheet === sheet.name ? parseRangeA1(to.cells) : undefined;
}

interface NamedColumns {
  readonly places: ReadonlyMap<string, number>;
  /** Columns whose name leads nowhere any more: she took them out. */
  readonly gone: ReadonlySet<string>;
}

function namedColumns(names: Names, sheet: SheetSnapshot, key: SheetKey, table: ColumnTable): NamedColumns {
  const places = new Map<string, number>();
  const lost = new Set<string>();
  for (const column of Object.keys(table)) {
    const reference = names.get(columnName(key, column));
    if (reference === undefined) continue;
    const to = splitReference(reference);
    const letters = /^\$?([A-Z]{1,3})(?:\$?\d+)?(?::|$)/.exec(to?.cells ?? '')?.[1];
    if (to?.sheet === sheet.name && letters !== undefined) places.set(column, columnIndex(letters));
    else if (reference.includes('#REF!')) lost.add(column);
  }
  // Where no name leads here, those that lead nowhere led to a sheet that is gone.
  return { places, gone: places.size > 0 ? lost : new Set() };
}

/** By its name, by its heading, by a key that says of which sheet it is. */
function findKeyColumn(sheet: SheetSnapshot, key: SheetKey, named: number | undefined): number | undefined {
  if (named !== undefined && sheet.rows.some((cells) => typeof cells?.[named] === 'string')) return named;
  let headed: number | undefined;
  for (const cells of sheet.rows) {
    const found = cells?.findIndex((content) => typeof content === 'string' && sheetOfKey(content) === key) ?? -1;
    if (found >= 0) return found;
    const heading = cells?.indexOf(KEY_COLUMN.heading) ?? -1;
    if (heading >= 0) headed ??= heading;
  }
  return headed;
}

/** She may have put as many rows above it. */
const LOOK_AT_ROWS = 60;

function findHeaderRow(sheet: SheetSnapshot, table: ColumnTable, keyColumn: number | undefined): number | undefined {
  if (keyColumn !== undefined) {
    const keyed = sheet.rows.findIndex((cells) => cells?.[keyColumn] === KEY_COLUMN.heading);
    if (keyed >= 0) return keyed;
  }
  const wanted = Object.values(table).filter(({ hidden }) => hidden !== true);
  const row = sheet.rows.slice(0, LOOK_AT_ROWS).findIndex((cells) => {
    const texts = new Set(cells?.map((content) => (typeof content === 'string' ? plainText(content) : '')));
    return wanted.filter(({ heading }) => texts.has(plainText(heading))).length * 2 > wanted.length;
  });
  return row < 0 ? undefined : row;
}

function findColumns(
  sheet: SheetSnapshot,
  table: ColumnTable,
  headerRow: number | undefined,
  keyColumn: number | undefined,
  { places, gone }: NamedColumns,
): ReadonlyMap<string, number> {
  const headings = (headerRow === undefined ? [] : (sheet.rows[headerRow] ?? [])).map((content) =>
    typeof content === 'string' ? plainText(content) : '',
  );
  const headed = (column: string): number | undefined => {
    const heading = plainText(table[column]?.heading ?? '');
    const place = headings.indexOf(heading);
    return place >= 0 && headings.lastIndexOf(heading) === place ? place : undefined;
  };
  const found = new Map<string, number>(keyColumn === undefined ? [] : [['key', keyColumn]]);
  const isFree = (place: number): boolean => ![...found.values()].includes(place);
  for (const [column, place] of places) if (column !== 'key' && !isSwapped(column, place)) found.set(column, place);
  for (const column of Object.keys(table)) {
    const place = found.has(column) ? undefined : headed(column);
    if (place !== undefined && isFree(place)) found.set(column, place);
  }
  for (const [column, place] of betweenNeighbours(Object.keys(table), found, headings.length))
    if (!gone.has(column) && isFree(place)) found.set(column, place);
  return found;

  /** She gave the contents of two columns each other's place, headings and all: what is read there counts. */
  function isSwapped(column: string, place: number): boolean {
    const own = headed(column);
    return (
      own !== undefined && own !== place && Object.keys(table).some((one) => one !== column && headed(one) === place)
    );
  }
}

/** A column whose heading she reworded still stands between the same two. */
function betweenNeighbours(
  columns: readonly string[],
  found: ReadonlyMap<string, number>,
  width: number,
): readonly (readonly [string, number])[] {
  return columns.flatMap((column, index) => {
    if (found.has(column)) return [];
    const [before, after] = [
      lastKnown(columns.slice(0, index)),
      columns.slice(index + 1).find((one) => found.has(one)),
    ];
    const from = before === undefined ? { place: -1, index: -1 } : known(before);
    const to = after === undefined ? { place: width, index: columns.length } : known(after);
    return to.place - from.place === to.index - from.index ? [[column, from.place + index - from.index] as const] : [];
  });

  function lastKnown(some: readonly string[]): string | undefined {
    return [...some].reverse().find((one) => found.has(one));
  }
  function known(column: string): { place: number; index: number } {
    return { place: found.get(column) ?? -1, index: columns.indexOf(column) };
  }
}

function keyedRows(
  sheet: SheetSnapshot,
  keyColumn: number | undefined,
  headerRow: number | undefined,
): readonly OwnRow[] {
  if (keyColumn === undefined) return [];
  const found: OwnRow[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    const key = row === headerRow ? undefined : contentAt(sheet, row, keyColumn);
    if (typeof key === 'string' && key !== '') found.push({ row, key });
  }
  return found;
}
