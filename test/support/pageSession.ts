import { parseA1 } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/snapshot';
import type { Calculate } from '../../src/page/recalculate/calculate';
import { type Entry, type PageBook, openPageBook } from '../../src/page/pageBook';
import { officeClient } from './officeClient';

/** A file open as in the page, with Microsoft's client in between; cells are named as she names them. */
export interface PageSession {
  readonly page: PageBook;
  readonly type: (sheet: string, entries: Readonly<Record<string, Entry['raw']>>) => Promise<void>;
  readonly shows: (sheet: string, cell: string) => CellContent;
  readonly saved: () => Promise<Uint8Array>;
}

export function pageSession(bytes: Uint8Array, calculate: Calculate): PageSession {
  const opened = openPageBook(bytes, { calculate, connect: (bridge) => officeClient(bridge, '1.14'), clock: () => 0 });
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened.refusal)}`);
  const page = opened.value;
  const sheetOf = (name: string) => {
    const sheet = page.book.find(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    page,
    type: (sheet, entries) =>
      page.type(
        sheetOf(sheet),
        Object.entries(entries).map(([cell, raw]) => ({ ...placeOf(cell), raw })),
      ),
    shows(sheet, cell) {
      const { row, column } = placeOf(cell);
      return sheetOf(sheet).content(row, column);
    },
    async saved() {
      const saved = await page.save();
      if (!saved.ok) throw new Error(`not saved: ${JSON.stringify(saved.refusal)}`);
      return saved.value;
    },
  };
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const at = parseA1(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  return at;
}
