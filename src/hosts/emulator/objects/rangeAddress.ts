import {
  type CellRange,
  LAST_COLUMN,
  LAST_ROW,
  columnIndex,
  parseRangeA1,
  quoteSheetName,
  rangeA1,
  splitReference,
} from '../../../core/workbook/address';
import { invalidArgument } from '../book/richApiError';

const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** `A1`, `B2:C9`, `A:C`, `1:3`, each with or without the name of its own sheet. */
export function parseAddress(address: unknown, sheet: string, location: string): CellRange {
  if (address === undefined || address === null) return WHOLE_SHEET;
  if (typeof address !== 'string' || address.length > 8192) throw invalidArgument(location);
  const named = splitReference(address);
  if (named && named.sheet !== sheet) throw invalidArgument(location);
  const text = (named?.cells ?? address).replaceAll('$', '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns)
    return { top: 0, left: columnIndex(columns[1] ?? ''), bottom: LAST_ROW, right: columnIndex(columns[2] ?? '') };
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const range = parseRangeA1(text);
  if (!range) throw invalidArgument(location);
  return range;
}

/** Excel leaves a name unquoted where it can. */
export function fullAddress(sheet: string, range: CellRange): string {
  const name =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) ? sheet : quoteSheetName(sheet);
  return `${name}!${rangeA1(range)}`;
}
