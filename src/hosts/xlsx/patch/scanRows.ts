import { type CellRange, columnIndex, parseA1, parseRangeA1 } from '../../../core/workbook/address';
import { CLOSE, END, OPEN, XmlScanner } from '../../package/xml/xmlScanner';
import { readText } from '../read/readSharedStrings';

/** Where the rows and cells of a worksheet stand in its bytes. */
export interface SheetPlaces {
  /** With its colon, of the part's own vocabulary. */
  readonly prefix: string;
  readonly data: Element;
  readonly rows: readonly RowPlace[];
  /** Which part of the sheet is in use, and where that is written. */
  readonly dimension: { readonly start: number; readonly end: number; readonly range: CellRange } | undefined;
  /** Style by column, where a column has one. */
  readonly columnStyles: ReadonlyMap<number, number>;
}

export interface Element {
  readonly start: number;
  contentEnd: number;
  end: number;
  readonly selfClosing: boolean;
}

export interface RowPlace extends Element {
  readonly row: number;
  /** That cells take which are not there yet. */
  readonly style: number | undefined;
  readonly cells: CellPlace[];
}

export interface CellPlace {
  readonly column: number;
  readonly start: number;
  end: number;
  readonly style: number;
  /** As written, without the type. */
  readonly attributes: string;
  formula?: { readonly start: number; readonly end: number; readonly text: string; readonly group: string | undefined };
}

/** One pass over the part: cells of the rows that are asked for, and every cell that shares its formula. */
export function scanRows(bytes: Uint8Array, part: string, asked: ReadonlySet<number>): SheetPlaces {
  const scanner = new XmlScanner(bytes, part);
  const rows: RowPlace[] = [];
  const columnStyles = new Map<number, number>();
  let prefix = '';
  let data: Element | undefined;
  let dimension: SheetPlaces['dimension'];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is('worksheet')) prefix = scanner.textOf(scanner.nameStart, scanner.localStart);
    else if (scanner.is('col') && scanner.attribute('style') !== undefined) readColumnStyle(scanner, columnStyles);
    else if (scanner.is('dimension')) dimension = readDimension(scanner);
    else if (scanner.is('sheetData') && !data) {
      data = opened(scanner);
      readRows(scanner, rows, asked);
      closed(scanner, data);
    }
  }
  if (!data) throw scanner.broken('noSheetData');
  return { prefix, data, rows, dimension, columnStyles };
}

function readRows(scanner: XmlScanner, rows: RowPlace[], asked: ReadonlySet<number>): void {
  const depth = scanner.depth;
  let number = -1;
  for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (!scanner.is('row')) {
      scanner.skip();
      continue;
    }
    number = Number(scanner.attribute('r') ?? number + 2) - 1;
    const style = /^(1|true)$/.test(scanner.attribute('customFormat') ?? '')
      ? Number(scanner.attribute('s') ?? 0)
      : undefined;
    const row: RowPlace = { ...opened(scanner), row: number, style, cells: [] };
    readCells(scanner, row, asked.has(number));
    closed(scanner, row);
    rows.push(row);
  }
}

function readCells(scanner: XmlScanner, row: RowPlace, all: boolean): void {
  const depth = scanner.depth;
  let column = -1;
  for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
    if (token !== OPEN) continue;
    // A row may end in what later programs added.
    if (!scanner.is('c')) {
      scanner.skip();
      continue;
    }
    const place = parseA1(scanner.attribute('r') ?? '');
    column = place?.column ?? column + 1;
    const cell: CellPlace = {
      column,
      start: scanner.start,
      end: scanner.end,
      style: Number(scanner.attribute('s') ?? 0),
      attributes: attributesOf(scanner),
    };
    readFormula(scanner, cell);
    cell.end = scanner.end;
    if (all || cell.formula?.group !== undefined) row.cells.push(cell);
  }
}

function readFormula(scanner: XmlScanner, cell: CellPlace): void {
  const depth = scanner.depth;
  for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (!scanner.is('f')) {
      scanner.skip();
      continue;
    }
    const { start } = scanner;
    const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
    const text = readText(scanner).replace(/^=/, '');
    cell.formula = { start, end: scanner.end, text, group };
  }
}

function readDimension(scanner: XmlScanner): SheetPlaces['dimension'] {
  const index = scanner.attributeIndex('ref');
  const range = index < 0 ? undefined : parseRangeA1(scanner.attribute('ref') ?? '');
  return range && { start: scanner.attributes[4 * index + 2] ?? 0, end: scanner.attributes[4 * index + 3] ?? 0, range };
}

function readColumnStyle(scanner: XmlScanner, styles: Map<number, number>): void {
  // A style down to the last column is written as one; nobody types there.
  const last = Math.min(Number(scanner.attribute('max') ?? 0) - 1, columnIndex('ZZ'));
  for (let column = Number(scanner.attribute('min') ?? 1) - 1; column <= last; column++)
    styles.set(column, Number(scanner.attribute('style')));
}

/** A value that was written by hand may stand in single quotes: both kinds are kept as they are. */
function attributesOf(scanner: XmlScanner): string {
  let text = '';
  for (let index = 0; index < scanner.attributeCount; index++) {
    const [start = 0, nameEnd = 0, , end = 0] = scanner.attributes.slice(4 * index, 4 * index + 4);
    if (scanner.textOf(start, nameEnd) !== 't')
      text += ` ${new TextDecoder().decode(scanner.bytes.subarray(start, end + 1))}`;
  }
  return text;
}

function opened(scanner: XmlScanner): Element {
  return { start: scanner.start, contentEnd: scanner.end, end: scanner.end, selfClosing: scanner.selfClosing };
}

/** Called on the close token. */
function closed(scanner: XmlScanner, element: Element): void {
  if (element.selfClosing) return;
  element.contentEnd = scanner.start;
  element.end = scanner.end;
}
