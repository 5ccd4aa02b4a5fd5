import { contentAt, formulaAt } from '../../src/core/workbook/snapshot';
import { a1 } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';

/** A cell of a sheet of ours, by the label in its row and the heading of its column. */
export interface OwnCell {
  readonly cell: string;
  readonly content: unknown;
  readonly formula: string | undefined;
}

export function ownCell(bytes: Uint8Array, sheetName: string, label: string, heading: string): OwnCell {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === sheetName) : undefined;
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const headerRow = sheet.rows.findIndex((row) => row?.includes(heading));
  const column = sheet.rows[headerRow]?.indexOf(heading) ?? -1;
  const row = sheet.rows.findIndex((cells, at) => at > headerRow && cells?.includes(label));
  if (column < 0 || row < 0) throw new Error(`no ${label} · ${heading} in ${sheetName}`);
  return { cell: a1(row, column), content: contentAt(sheet, row, column), formula: formulaAt(sheet, row, column) };
}
