import type { SheetLook } from '../../core/workbook/sheetLook';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { EmulatedWorkbook, Recalculate } from './book/emulatedWorkbook';
import { OpeningBook } from './openingBook';

/** A workbook as our own reader found it in a file. */
export function openSnapshot(
  snapshot: WorkbookSnapshot,
  recalculate: Recalculate,
  looks?: ReadonlyMap<string, SheetLook>,
): EmulatedWorkbook {
  const opening = new OpeningBook(recalculate);
  for (const sheet of snapshot.sheets) opening.put(sheet, looks?.get(sheet.name));
  return opening.finish(snapshot.names);
}
