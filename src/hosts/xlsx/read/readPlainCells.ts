import { LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { decodePlain } from '../../package/xml/xmlText';
import { decodeSpreadsheetText } from '../spreadsheetText';
import type { XmlScanner } from '../../package/xml/xmlScanner';
import {
  endsEmpty,
  endsInline,
  endsValue,
  saysStyle,
  saysType,
  startsCell,
  startsInline,
  startsValue,
} from './plainMarks';
import { readNumber } from './readNumber';
import type { SheetCells } from './sheetCells';

const LT = 60;
const QUOTE = 34;

const CELL_LENGTH = '<c r="'.length;
const STYLE_LENGTH = ' s="'.length;
const TYPE_LENGTH = ' t="'.length;
const EMPTY_LENGTH = '/>'.length;
const VALUE_LENGTH = '><v>'.length;
const AFTER_VALUE_LENGTH = '</v></c>'.length;
const INLINE_LENGTH = '><is><t>'.length;
const AFTER_INLINE_LENGTH = '</t></is></c>'.length;
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
  if (!startsCell(bytes, start)) return false;
  at = start + CELL_LENGTH;
  let letters = 0;
  for (let letter = (bytes[at] as number) - 64; letter >= 1 && letter <= 26; letter = (bytes[++at] as number) - 64)
    letters = letters * 26 + letter;
  const written = digits(bytes);
  if (letters < 1 || letters > LAST_COLUMN + 1 || written !== row + 1 || written > LAST_ROW + 1) return false;
  if (bytes[at++] !== QUOTE) return false;
  column = letters - 1;
  style = 0;
  if (saysStyle(bytes, at)) {
    at += STYLE_LENGTH;
    style = digits(bytes);
    if (style < 0 || bytes[at++] !== QUOTE) return false;
  }
  return true;
}

/** A number written there, -1 where none is. */
function digits(bytes: Uint8Array): number {
  const first = at;
  let number = 0;
  for (let digit = (bytes[at] as number) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] as number) - 48)
    number = number * 10 + digit;
  return at === first ? -1 : number;
}

/** Puts what the cell holds; gives the byte behind it, -1 where it is not a common cell. */
function readContent(bytes: Uint8Array, cells: SheetCells, row: number): number {
  let type = NUMBER;
  if (saysType(bytes, at)) {
    at += TYPE_LENGTH;
    if (stands(bytes, at, SHARED)) type = SHARED;
    else if (stands(bytes, at, INLINE_TEXT)) type = INLINE_TEXT;
    else if (!stands(bytes, at, NUMBER)) return -1;
    at += type.length;
  }
  if (endsEmpty(bytes, at)) return at + EMPTY_LENGTH;
  if (type === INLINE_TEXT) return readInline(bytes, cells, row);
  if (!startsValue(bytes, at)) return -1;
  const from = at + VALUE_LENGTH;
  const to = textEnd(bytes, from);
  if (to === from || !endsValue(bytes, to)) return -1;
  const number = readNumber(bytes, from, to);
  const content = type === SHARED ? cells.context.sharedStrings[number] : number;
  if (number !== number || content === undefined) return -1;
  if (type === SHARED) cells.strikeShared(row, column, number);
  cells.put(row, column, content === '' ? undefined : content, style);
  return to + AFTER_VALUE_LENGTH;
}

function readInline(bytes: Uint8Array, cells: SheetCells, row: number): number {
  if (!startsInline(bytes, at)) return -1;
  const from = at + INLINE_LENGTH;
  const to = textEnd(bytes, from);
  if (!endsInline(bytes, to)) return -1;
  const text = cells.context.inlineTexts.textOf(bytes, from, to, decodeInline);
  if (text === undefined) return -1;
  cells.put(row, column, text === '' ? undefined : text, style);
  return to + AFTER_INLINE_LENGTH;
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
