import type { CellRange } from '../../../core/workbook/address';
import type { EmulatedSheet } from '../book/emulatedSheet';
import { invalidArgument } from '../book/richApiError';
import { cellPropertiesReader } from './cellProperties';

type Json = Readonly<Record<string, unknown>>;
type Cell = readonly [row: number, column: number];

/** What `getRowProperties` says: of each row whether it hides, and what its cells have in common. */
export function rowProperties(sheet: EmulatedSheet, range: CellRange, asked: unknown): readonly Json[] {
  const { rowHidden, rowIndex, ...ofCells } = record(asked, 'Range.getRowProperties');
  const read = cellPropertiesReader(sheet, ofCells);
  return span(range.top, range.bottom).map((row) => ({
    ...(rowHidden === true && { rowHidden: sheet.isRowHidden(row) }),
    ...(rowIndex === true && { rowIndex: row }),
    ...common(
      span(range.left, range.right).map((column): Cell => [row, column]),
      read,
    ),
  }));
}

export function columnProperties(sheet: EmulatedSheet, range: CellRange, asked: unknown): readonly Json[] {
  const { columnHidden, columnIndex, ...ofCells } = record(asked, 'Range.getColumnProperties');
  const read = cellPropertiesReader(sheet, ofCells);
  return span(range.left, range.right).map((column) => ({
    ...(columnHidden === true && { columnHidden: sheet.hiddenColumns.has(column) }),
    ...(columnIndex === true && { columnIndex: column }),
    ...common(
      span(range.top, range.bottom).map((row): Cell => [row, column]),
      read,
    ),
  }));
}

/** Null where the cells differ. */
function common(cells: readonly Cell[], read: (row: number, column: number) => Json): Json {
  const answers = new Set(cells.map(([row, column]) => read(row, column)));
  return [...answers].reduce((one, other) => both(one, other) as Json);
}

function both(one: unknown, other: unknown): unknown {
  if (isRecord(one) && isRecord(other))
    return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, both(value, other[name])]));
  return one === other ? one : null;
}

function record(asked: unknown, location: string): Json {
  if (!isRecord(asked)) throw invalidArgument(location);
  return asked;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
