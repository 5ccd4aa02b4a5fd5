import { type CellContent, type WorkbookSnapshot, cellOfKey } from '../../src/core/workbook/snapshot';
import type { EmulatedSheet } from '../../src/hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';

/** An open workbook as the core sees it, past client and adapter: what a run over it must come to. An old Excel tells no merged cells. */
export function bookSnapshot(book: EmulatedWorkbook, tellsMerges = true): WorkbookSnapshot {
  return {
    names: new Map(book.names.map(({ name, formula }) => [name, formula.slice(1)])),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      ...contentsOf(sheet),
      merges: tellsMerges ? [...sheet.merges] : [],
    })),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function contentsOf(sheet: EmulatedSheet): Pick<WorkbookSnapshot['sheets'][number], 'rows' | 'formulas' | 'formats'> {
  const rows: CellContent[][] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  for (const [key, input] of sheet.inputs) {
    const { row, column } = cellOfKey(key);
    const cells = (rows[row] ??= []);
    const content = sheet.content(row, column);
    if (content !== undefined && content !== '') {
      while (cells.length < column) cells.push(undefined);
      cells[column] = content;
    }
    if (input.kind === 'formula') formulas.set(key, input.text);
    const { numberFormat } = sheet.style(row, column);
    if (numberFormat !== 'General') formats.set(key, numberFormat);
  }
  return { rows, formulas, formats };
}
