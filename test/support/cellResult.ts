/** What a cell shows, whichever engine calculated it. An empty cell is null; a formula that gives "" is the empty text. */
export type CellResult = number | string | boolean | null | { readonly error: string };

/** One calculated workbook: sheets by name, cells by address such as `C5`. */
export interface CalculatedBook {
  readonly sheetNames: readonly string[];
  valueAt(sheet: string, cell: string): CellResult;
}

export type SheetValues = ReadonlyMap<string, CellResult>;

export function calculatedBook(sheets: ReadonlyMap<string, SheetValues>): CalculatedBook {
  return {
    sheetNames: [...sheets.keys()],
    valueAt(sheet, cell) {
      const values = sheets.get(sheet);
      // A misspelt title would otherwise read as an empty cell, and a test would pass for nothing.
      if (!values) throw new Error(`no sheet ${sheet}; there are ${[...sheets.keys()].join(', ')}`);
      return values.get(cell) ?? null;
    },
  };
}
