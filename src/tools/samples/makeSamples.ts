import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre';
import { BODY_FONT, ROW_HEIGHT, heights, styles } from './sampleLooks';
import type { SampleBook } from './sampleBook';
import { sampleBooks } from './sampleBooks';
import type { SampleCell, SampleSheet } from './sampleSheet';

/** A fixed moment, so that the same figures give the same bytes. */
const MADE = new Date(Date.UTC(2023, 0, 5, 1));

for (const book of sampleBooks) {
  await writeFile(
    fileURLToPath(new URL(`../../../assets/samples/${book.fileName}`, import.meta.url)),
    await bytesOf(book),
  );
}

function bytesOf(book: SampleBook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map(writeSheet),
    defaultFont: BODY_FONT,
    properties: { creator: '示例', created: MADE, modified: MADE },
  });
}

function writeSheet(sheet: SampleSheet): WriteSheet {
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const lastRow = Math.max(...sheet.cells.map(({ row }) => row));
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells: new Map(sheet.cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, writtenCell(cell)])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(Array.from({ length: lastRow + 1 }, (_, row) => [row, { height: heightOf(sheet, row) }])),
    freezePane: { rows: frozenRows, ...(frozenColumns > 0 && { columns: frozenColumns }) },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
  };
}

function writtenCell({ value, formula, look, format }: SampleCell): Partial<Cell> {
  const style = { ...styles[look], ...(format !== undefined && { numFmt: format }) };
  return formula === undefined ? { value, style } : { value, formula, formulaResult: value, style };
}

function heightOf(sheet: SampleSheet, row: number): number {
  return Math.max(ROW_HEIGHT, ...sheet.cells.filter((cell) => cell.row === row).map(({ look }) => heights[look] ?? 0));
}
