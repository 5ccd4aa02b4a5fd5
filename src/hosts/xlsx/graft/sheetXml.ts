import type { CellDraft, ColumnDraft, SheetDraft } from '../../../core/workbook/workbookDraft';
import { a1, rangeA1 } from '../../../core/workbook/address';
import { rowGrows } from '../../../core/workbook/rowGrows';
import type { CarriedObjects } from './carriedObjects';
import { cellXml } from './cellXml';
import { linksXml } from './linksXml';
import type { StyleBook } from './styleBook';
import { validationsXml } from './validationXml';
import type { Vocabulary } from './vocabulary';

/** What a column is wide in Excel whatever the font of the workbook: seven pixels a character, and five of margin. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_MARGIN = 5;

/** The whole worksheet part, its elements in the order that the schema asks for. */
export function sheetXml(
  draft: SheetDraft,
  styles: StyleBook,
  vocabulary: Vocabulary,
  carried: CarriedObjects,
): Uint8Array {
  const rows = byRow(draft);
  const link = (id: string | undefined): string => (id === undefined ? '' : ` r:id="${id}"`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${vocabulary.main}" xmlns:r="${vocabulary.relationships}">`,
    `<sheetPr>${draft.tabColor === '' ? '' : `<tabColor rgb="FF${draft.tabColor.toUpperCase()}"/>`}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(draft.cells)}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(draft.frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    draft.columns.length === 0
      ? ''
      : `<cols>${draft.columns.map((column, index) => columnXml(column, index, styles.digitWidth())).join('')}</cols>`,
    '<sheetData>',
    ...[...rows].map(([row, cells]) => rowXml(row, cells, heightXml(draft, row, cells), styles)),
    '</sheetData>',
    mergesXml(draft),
    validationsXml(draft.validations),
    linksXml(draft.links ?? []),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${draft.print.orientation}" fitToWidth="1" fitToHeight="0"${link(carried.pageSetup)}/>`,
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    breaksXml(draft.print.breaks ?? []),
    carried.drawing === undefined ? '' : `<drawing${link(carried.drawing)}/>`,
    carried.legacyDrawing === undefined ? '' : `<legacyDrawing${link(carried.legacyDrawing)}/>`,
    tablesXml(carried.tables ?? []),
    '</worksheet>',
  ];
  return new TextEncoder().encode(xml.join(''));
}

/** A break stands under so many rows. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${String(rows.length)}" manualBreakCount="${String(rows.length)}">${breaks}</rowBreaks>`;
}

function tablesXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${String(ids.length)}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}

/** Rows in order, each with its cells in order; a row may have a height and no cells. */
function byRow(draft: SheetDraft): Map<number, CellDraft[]> {
  const rows = new Map<number, CellDraft[]>();
  const numbers = new Set([...draft.cells.map((cell) => cell.row), ...draft.heights.keys()]);
  for (const row of [...numbers].sort((one, other) => one - other)) rows.set(row, []);
  for (const cell of draft.cells) rows.get(cell.row)?.push(cell);
  for (const cells of rows.values()) cells.sort((one, other) => one.column - other.column);
  return rows;
}

function rowXml(row: number, cells: readonly CellDraft[], height: string, styles: StyleBook): string {
  return `<row r="${String(row + 1)}"${height}>${cells.map((cell) => cellXml(cell, styles.styleOf(cell.look))).join('')}</row>`;
}

/**
 * A height alone is where the row starts: Excel shows it and lets the row grow. It must be written, and high enough: LibreOffice
 * takes the height as it stands, and one line where there is none. `customHeight` pins the row for good.
 */
function heightXml(draft: SheetDraft, row: number, cells: readonly CellDraft[]): string {
  const height = draft.heights.get(row);
  if (height === undefined) return '';
  if (height === 0) return ' hidden="1"';
  return ` ht="${String(height)}"${rowGrows(draft, row, cells) ? '' : ' customHeight="1"'}`;
}

function columnXml({ width, hidden }: ColumnDraft, index: number, digit: number): string {
  const number = String(index + 1);
  const pixels = width * PIXELS_PER_CHARACTER + COLUMN_MARGIN;
  const wide = String(Math.round((pixels / digit) * 256) / 256);
  return `<col min="${number}" max="${number}" width="${wide}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
}

function paneXml({ rows, columns }: SheetDraft['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const lowerPane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = rows === 0 ? 'topRight' : lowerPane;
  const split = (columns === 0 ? '' : ` xSplit="${String(columns)}"`) + (rows === 0 ? '' : ` ySplit="${String(rows)}"`);
  const cell = a1(rows, columns);
  return `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

function mergesXml({ merges }: SheetDraft): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${String(merges.length)}">${merges.map((range) => `<mergeCell ref="${rangeA1(range)}"/>`).join('')}</mergeCells>`;
}

function dimension(cells: readonly CellDraft[]): string {
  if (cells.length === 0) return 'A1';
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return rangeA1({ top, left, bottom, right });
}
