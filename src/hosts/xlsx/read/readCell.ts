import { parseRangeA1 } from '../../../core/workbook/address';
import type { CellContent } from '../../../core/workbook/snapshot';
import { cellError, errorNamed } from '../../../core/workbook/snapshot';
import { CLOSE, OPEN, TEXT } from '../../package/xml/xmlScanner';
import type { XmlScanner } from '../../package/xml/xmlScanner';
import { decodeSpreadsheetText } from '../spreadsheetText';
import { isoDateSerial } from './isoDate';
import { readNumber } from './readNumber';
import { readRichText, readText } from './readSharedStrings';
import type { SheetCells } from './sheetCells';

const LOWER_E = 101;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;

/** Where the value of the present cell stands in the bytes; `pieces` where comments or CDATA cut it up. One cell at a time. */
const value = { present: false, start: 0, end: 0, pieces: undefined as string | undefined };

/** Called on the open tag of `<c>`; `column` is where it stands if it does not say. Gives the column it stands in. */
export function readCell(scanner: XmlScanner, cells: SheetCells, row: number, column: number): number {
  const { attributes, bytes } = scanner;
  let style = 0;
  let type = '';
  let place = 0;
  let at = row;
  for (let index = 0; index < scanner.attributeCount; index++) {
    const name = attributes[4 * index] as number;
    if ((attributes[4 * index + 1] as number) - name !== 1) continue;
    const start = attributes[4 * index + 2] as number;
    const end = attributes[4 * index + 3] as number;
    const letter = bytes[name];
    if (letter === LOWER_R) place = readPlace(scanner, start, end);
    else if (letter === LOWER_S) style = readNumber(bytes, start, end);
    else if (letter === LOWER_T) type = cellType(scanner, start, end);
  }
  if (place > 0) {
    at = Math.floor(place / 16385) - 1;
    column = (place % 16385) - 1;
  }
  if (scanner.selfClosing) {
    scanner.next();
    return column;
  }

  const depth = scanner.depth;
  let inline: string | undefined;
  let hasFormula = false;
  let values = 0;
  value.present = false;
  for (;;) {
    const token = scanner.next();
    if (token === OPEN) {
      if (scanner.is('v')) {
        if (values++ > 0) throw scanner.broken('cellValue');
        readValue(scanner);
      } else if (scanner.is('f')) {
        hasFormula = true;
        readFormula(scanner, cells, at, column);
      } else if (scanner.is('is')) {
        if (inline !== undefined) throw scanner.broken('cellValue');
        inline = readRichText(scanner, () => {
          cells.strike(at, column);
        });
      } else scanner.skip();
    } else if (token === CLOSE && scanner.depth === depth) break;
  }
  if (inline !== undefined && isFilled()) throw scanner.broken('cellValue');
  const content = inline === undefined ? contentOf(scanner, cells, type, hasFormula) : inline;
  if (content !== undefined || hasFormula) cells.put(at, column, content === '' ? undefined : content, style);
  return column;
}

/** Row and column, both from 1, in one number; `B7` or, from careless writers, `$B$7` and `b7`. */
function readPlace(scanner: XmlScanner, start: number, end: number): number {
  let column = 0;
  let row = 0;
  for (let at = start; at < end; at++) {
    const byte = scanner.bytes[at] as number;
    const letter = (byte & 0xdf) - 64;
    if (byte >= 48 && byte <= 57 && column > 0) row = row * 10 + byte - 48;
    else if (byte >= 65 && letter >= 1 && letter <= 26 && row === 0) column = column * 26 + letter;
    else if (byte !== 36) throw scanner.broken('cellReference');
  }
  if (row < 1 || row > 1_048_576 || column < 1 || column > 16_384) throw scanner.broken('cellReference');
  return row * 16385 + column;
}

const TYPES = ['n', 's', 'str', 'b', 'e', 'inlineStr', 'd'] as const;

function cellType(scanner: XmlScanner, start: number, end: number): string {
  // By far the most frequent, without making a string.
  if (end - start === 1 && scanner.bytes[start] === LOWER_S) return 's';
  if (end - start === 1 && scanner.bytes[start] === LOWER_E) return 'e';
  const written = scanner.textOf(start, end);
  const type = TYPES.find((known) => known === written);
  if (type === undefined) throw scanner.broken('cellType');
  return type === 'n' ? '' : type;
}

function readValue(scanner: XmlScanner): void {
  value.present = true;
  value.pieces = undefined;
  value.start = value.end = scanner.end;
  let token = scanner.next();
  if (token === TEXT && !scanner.verbatim) {
    value.start = scanner.start;
    value.end = scanner.end;
    token = scanner.next();
    if (token === TEXT) value.pieces = scanner.textOf(value.start, value.end);
  }
  for (; token !== CLOSE; token = scanner.next()) {
    if (token === TEXT) value.pieces = (value.pieces ?? '') + scanner.text();
    else throw scanner.broken('cellValue');
  }
}

function isFilled(): boolean {
  return value.present && (value.pieces !== undefined || value.start !== value.end);
}

function valueText(scanner: XmlScanner): string {
  return value.pieces ?? scanner.textOf(value.start, value.end);
}

function contentOf(scanner: XmlScanner, cells: SheetCells, type: string, hasFormula: boolean): CellContent {
  if (!isFilled()) {
    const calculated = !hasFormula || (type === 'str' && value.present);
    return calculated ? undefined : cellError('uncalculated');
  }
  switch (type) {
    case '':
      return numberContent(scanner, hasFormula);
    case 's':
      return sharedString(scanner, cells);
    case 'b':
      return /^\s*(1|true)\s*$/.test(valueText(scanner));
    case 'e':
      return errorContent(valueText(scanner).trim());
    case 'd':
      return isoDateSerial(valueText(scanner), cells.context.since1904) ?? cellError('#VALUE!');
    default:
      return decodeSpreadsheetText(valueText(scanner));
  }
}

/** Text in a place for numbers shows as an error of the cell: it must neither vanish nor close the whole workbook. */
function numberContent(scanner: XmlScanner, hasFormula: boolean): CellContent {
  const direct = value.pieces === undefined ? readNumber(scanner.bytes, value.start, value.end) : NaN;
  if (direct === direct) return direct;
  const text = valueText(scanner).trim();
  if (text === '') return hasFormula ? cellError('uncalculated') : undefined;
  const again = new TextEncoder().encode(text);
  const number = readNumber(again, 0, again.length);
  return Number.isFinite(number) ? number : cellError('#VALUE!');
}

function sharedString(scanner: XmlScanner, cells: SheetCells): CellContent {
  const index = value.pieces === undefined ? readNumber(scanner.bytes, value.start, value.end) : Number(value.pieces);
  const text = cells.context.sharedStrings[index];
  if (text === undefined) throw scanner.broken('sharedString');
  return text;
}

function errorContent(text: string): CellContent {
  return cellError(errorNamed(text));
}

/** Called on the open tag of `<f>`. Data tables (`t="dataTable"`) have no text of their own. */
function readFormula(scanner: XmlScanner, cells: SheetCells, row: number, column: number): void {
  const kind = scanner.attributeCount > 0 ? scanner.attribute('t') : undefined;
  const group = kind === 'shared' ? scanner.attribute('si') : undefined;
  const filled = kind === 'array' || kind === 'dataTable' ? parseRangeA1(scanner.attribute('ref') ?? '') : undefined;
  if (filled && (filled.top !== filled.bottom || filled.left !== filled.right || kind === 'dataTable'))
    cells.putArray(filled);
  const text = readText(scanner).replace(/^=/, '');
  if (group === undefined) {
    if (text !== '') cells.putFormula(row, column, text);
  } else if (text === '') cells.putFollower(row, column, group);
  else cells.putMaster(row, column, group, text);
}
