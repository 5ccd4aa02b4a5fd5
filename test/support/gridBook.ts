import { type CellValue, writeXlsx } from 'hucre';

export type Grid = readonly (readonly (CellValue | undefined)[])[];

/** A workbook from plain grids, one per sheet, as a test writes them down. */
export async function gridBook(
  sheets: Readonly<Record<string, Grid>>,
  hidden: readonly string[] = [],
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((content) => content ?? null)),
      ...(hidden.includes(name) ? { hidden: true } : {}),
    })),
  });
}
