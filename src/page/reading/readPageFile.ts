import { type Result, refuse, success } from '../../core/base/problem';
import type { CellRange } from '../../core/workbook/address';
import type { SheetLook } from '../../core/workbook/sheetLook';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { readLooks } from '../../hosts/xlsx/readLooks';
import { readTableHeadings } from '../../hosts/xlsx/readTableHeadings';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook';

/** What a page has to know of a file before it can show it. */
export interface PageFile {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLook> | undefined;
  /** The headings of tables, by sheet, where Excel lets nobody type. */
  readonly headings: ReadonlyMap<string, readonly CellRange[]>;
}

/** A file that can be read is opened, whatever its looks are like. */
export function readPageFile(bytes: Uint8Array): Result<PageFile> {
  const read = readWorkbook(bytes);
  if (!read.ok) return read;
  if (!read.value.sheets.some(({ visibility }) => visibility === 'visible'))
    return refuse('damaged', { part: 'workbook' });
  const [looks, headings] = [readLooks(bytes), readTableHeadings(bytes)];
  return success({
    snapshot: read.value,
    looks: looks.ok ? looks.value : undefined,
    headings: headings.ok ? headings.value : new Map<string, readonly CellRange[]>(),
  });
}
