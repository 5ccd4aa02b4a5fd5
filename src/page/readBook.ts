import type { Watch } from '../app/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { EmulatedSheet } from '../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';
import type { EmulatorHost } from '../hosts/emulator/hostBridge';
import { readSheet, sheetSnapshot } from '../hosts/emulator/sheetSnapshot';
import { Stopped } from '../hosts/excel/stopped';

/** So many cells are read before whoever looks at the page sees something move. */
const BETWEEN_FRAMES = 100_000;

/**
 * The page's own workbook, read where it lies: through Microsoft's client a million cells would be written as 43 MB of text and read
 * again in the same page. Like a request it waits until she has finished typing and formulas are calculated. A sheet in which nothing
 * changed since it was read is what was read then.
 */
export function readBook(book: EmulatedWorkbook, bridge: EmulatorHost, watch?: Watch): Promise<WorkbookSnapshot> {
  return bridge.inTurn(async () => {
    const sheets: SheetSnapshot[] = [];
    let cells = 0;
    const pause = async (more: number): Promise<void> => {
      cells += more;
      if (cells < BETWEEN_FRAMES) return;
      cells = 0;
      if (watch && !(await watch({ step: 'read', done: sheets.length, of: book.sheets.length }))) throw new Stopped();
    };
    for (const sheet of [...book.sheets]) {
      const before = knownSheets.get(sheet);
      if (before?.state === sheet.state) {
        sheets.push(before.snapshot);
        continue;
      }
      sheets.push(await readInPieces(sheet, pause));
      await pause(sheet.inputs.size % BETWEEN_FRAMES);
    }
    const names = new Map(book.names.map(({ name, formula }) => [name, formula.replace(/^=/, '')]));
    return { names, sheets };
  });
}

const knownSheets = new WeakMap<EmulatedSheet, { readonly state: string; readonly snapshot: SheetSnapshot }>();

async function readInPieces(sheet: EmulatedSheet, pause: (cells: number) => Promise<void>): Promise<SheetSnapshot> {
  const { state } = sheet;
  const reading = readSheet(sheet, BETWEEN_FRAMES);
  let next = reading.next();
  for (; !next.done; next = reading.next()) await pause(BETWEEN_FRAMES);
  // What she typed meanwhile may be half in it.
  const snapshot = sheet.state === state ? next.value : sheetSnapshot(sheet);
  knownSheets.set(sheet, { state: sheet.state, snapshot });
  return snapshot;
}
