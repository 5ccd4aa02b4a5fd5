import type { Watch } from '../app/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';
import type { EmulatorHost } from '../hosts/emulator/hostBridge';
import { sheetSnapshot } from '../hosts/emulator/sheetSnapshot';
import { Stopped } from '../hosts/excel/stopped';

/** So many cells are read before whoever looks at the page sees something move. */
const BETWEEN_FRAMES = 100_000;

/**
 * The page's own workbook, read where it lies: through Microsoft's client a million cells would be written as 43 MB of text and read
 * again in the same page. Like a request it waits until she has finished typing and formulas are calculated.
 */
export function readBook(book: EmulatedWorkbook, bridge: EmulatorHost, watch?: Watch): Promise<WorkbookSnapshot> {
  return bridge.inTurn(async () => {
    const sheets: SheetSnapshot[] = [];
    let cells = 0;
    for (const sheet of [...book.sheets]) {
      sheets.push(sheetSnapshot(sheet));
      cells += sheet.inputs.size;
      if (cells < BETWEEN_FRAMES) continue;
      cells = 0;
      if (watch && !(await watch({ step: 'read', done: sheets.length, of: book.sheets.length }))) throw new Stopped();
    }
    const names = new Map(book.names.map(({ name, formula }) => [name, formula.replace(/^=/, '')]));
    return { names, sheets };
  });
}
