import type { CellRange } from '../../../core/workbook/address';
import { cellKey } from '../../../core/workbook/snapshot';
import type { EmulatedSheet } from '../book/emulatedSheet';
import { RichApiError, invalidArgument } from '../book/richApiError';

const MOST_CELLS = 5_000_000;

/** One value per cell of the range, row by row. A range of whole rows or columns has none, as in Excel. */
export function matrix<Value>(range: CellRange, read: (row: number, column: number) => Value): Value[][] | null {
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (height === 1_048_576 || width === 16_384) return null;
  if (height * width > MOST_CELLS)
    throw new RichApiError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
      'Range.load',
    );
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => read(range.top + row, range.left + column)),
  );
}

/** Hands each cell what is meant for it; a single value is meant for all, `null` leaves a cell as it is. */
export function spread(
  range: CellRange,
  given: unknown,
  location: string,
  put: (row: number, column: number, value: unknown) => void,
): void {
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (Array.isArray(given)) ensureSize(given, height, width, location);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value: unknown = Array.isArray(given) ? (given as unknown[][])[row]?.[column] : given;
      if (value !== null && value !== undefined) put(range.top + row, range.left + column, value);
    }
  }
}

export function ensureSize(given: readonly unknown[], height: number, width: number, location: string): void {
  const fits = given.length === height && given.every((row) => Array.isArray(row) && row.length === width);
  if (!fits)
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}

export function shownValue(sheet: EmulatedSheet, row: number, column: number): number | string | boolean {
  const content = sheet.content(row, column);
  return typeof content === 'object' ? content.error : (content ?? '');
}

export function formulaText(sheet: EmulatedSheet, row: number, column: number): number | string | boolean {
  const input = sheet.inputs.get(cellKey(row, column));
  return input?.kind === 'formula' ? `=${input.text}` : shownValue(sheet, row, column);
}

export function valueType(sheet: EmulatedSheet, row: number, column: number): string {
  const content = sheet.content(row, column);
  switch (typeof content) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return 'Error';
    case 'string':
      return 'String';
    default:
      return sheet.inputs.has(cellKey(row, column)) ? 'String' : 'Empty';
  }
}
