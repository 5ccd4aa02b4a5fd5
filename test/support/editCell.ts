import { parseA1 } from '../../src/core/workbook/address';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** The workbook with one cell changed: `GK03!D7`. */
export function editCell(snapshot: WorkbookSnapshot, place: string, value: CellContent | null): WorkbookSnapshot {
  const at = place.lastIndexOf('!');
  const address = parseA1(place.slice(at + 1))!;
  const name = place.slice(0, at);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = [...sheet.rows];
      const row = [...(rows[address.row] ?? [])];
      row[address.column] = value ?? undefined;
      rows[address.row] = row;
      return { ...sheet, rows };
    }),
  };
}
