import { LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { decodePlain } from '../../package/xml/xmlText';
import { decodeSpreadsheetText } from '../spreadsheetText';
import type { XmlScanner } from '../../package/xml/xmlScanner';
import { readNumber } from './readNumber';
import type { SheetCells } from './sheetCells';

const LT = 60;
const QUOTE = 34;

const CELL = bytesOf('<c r="');
const STYLE = bytesOf(' s="');
const TYPE = bytesOf(' t="');
const EMPTY = bytesOf('/>');
const VALUE = bytesOf('><v>');
const AFTER_VALUE = bytesOf('</v></c>');
const INLINE = bytesOf('><is><t>');
const AFTER_INLINE = bytesOf('</t></is></c>');
const NUMBER = bytesOf('n"');
const SHARED = bytesOf('s"');
const INLINE_TEXT = bytesOf('inlineStr"');

/** The column and the style of the cell in hand, and where it goes on. One cell at a time. */
let column = 0;
let style = 0;
let at = 0;

/**
 * The common cell read straight from the bytes, as many as follow one another: a number, a shared text, an inline text, or only
 * a style, spelt as Excel and openpyxl spell them. At the first cell that differs in any way nothing of it is taken, and the
 * strict scanner reads on from its `<`. Gives the column of the last cell read, or `before`.
 */
export function readPlainCells(scanner: XmlScanner, cells: SheetCells, row: number, before: number): number {
  const { bytes } = scanner;
  let start = scanner.here;
  let last = before;
  while (start >= 0 && readHead(bytes, start, row)) {
    const end = readContent(bytes, cells, row);
    if (end < 0) break;
    last = column;
    start = end;
    scanner.goOn(end);
  }
  return last;
}

/** `<c r="B7" s="12"`. Without a place, or in another row, the cell is not a common one. */
function readHead(bytes: Uint8Array, start: number, row: number): boolean {
  if (!stands(bytes, start, CELL)) return false;
  at = start + CELL.length;
  let letters = 0;
  for (let letter = (bytes[at] as number) - 64; letter >= 1 && letter <= 26; letter = (bytes[++at] as number) - 64)
    letters = letters * 26 + letter;
  const written = digits();
  if (letters < 1 || letters > LAST_COLUMN + 1 || written !== row + 1 || written > LAST_ROW + 1) return false;
  if (bytes[at++] !== QUOTE) return false;
  column = letters - 1;
  style = 0;
  if (stands(bytes, at, STYLE)) {
    at += STYLE.length;
    style = digits();
    if (style < 0 || bytes[at++] !== QUOTE) return false;
  }
  return true;

  function digits(): number {
    const first = at;
    let number = 0;
    for (let digit = (bytes[at] as number) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] as number) - 48)
      number = number * 10 + digit;
    return at === first ? -1 : number;
  }
}

/** Puts what the cell holds; gives the byte behind it, -1 where it is not a common cell. */
function readContent(bytes: Uint8Array, cells: SheetCells, row: number): number {
  let type = NUMBER;
  if (stands(bytes, at, TYPE)) {
    at += TYPE.length;
    if (stands(bytes, at, SHARED)) type = SHARED;
    else if (stands(bytes, at, INLINE_TEXT)) type = INLINE_TEXT;
    else if (!stands(bytes, at, NUMBER)) return -1;
    at += type.length;
  }
  if (stands(bytes, at, EMPTY)) return at + EMPTY.length;
  if (type === INLINE_TEXT) return readInline(bytes, cells, row);
  if (!stands(bytes, at, VALUE)) return -1;
  const from = at + VALUE.length;
  const to = textEnd(bytes, from);
  if (to === from || !stands(bytes, to, AFTER_VALUE)) return -1;
  const number = readNumber(bytes, from, to);
  const content = type === SHARED ? cells.context.sharedStrings[number] : number;
  if (number !== number || content === undefined) return -1;
  cells.put(row, column, content === '' ? undefined : content, style);
  return to + AFTER_VALUE.length;
}

function readInline(bytes: Uint8Array, cells: SheetCells, row: number): number {
  if (!stands(bytes, at, INLINE)) return -1;
  const from = at + INLINE.length;
  const to = textEnd(bytes, from);
  if (!stands(bytes, to, AFTER_INLINE)) return -1;
  const text = cells.inlineTexts.textOf(bytes, from, to, decodeInline);
  if (text === undefined) return -1;
  cells.put(row, column, text === '' ? undefined : text, style);
  return to + AFTER_INLINE.length;
}

function decodeInline(bytes: Uint8Array, from: number, to: number): string | undefined {
  const text = decodePlain(bytes, from, to);
  return text === undefined ? undefined : decodeSpreadsheetText(text);
}

function textEnd(bytes: Uint8Array, from: number): number {
  let end = from;
  for (let byte = bytes[end]; byte !== LT && byte !== undefined; byte = bytes[end]) end++;
  return end;
}

function stands(bytes: Uint8Array, from: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[from + index] !== expected[index]) return false;
  return true;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
