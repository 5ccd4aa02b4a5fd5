import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../../package/xml/xmlScanner';
import { decodeSpreadsheetText } from '../spreadsheetText';
import { overLimit } from '../../package/packageLimits';
import { LIMITS } from '../workbookLimits';
import { readPlainTexts } from './readPlainTexts';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Those of which some letters have a line through them. */
  readonly struck: ReadonlySet<number>;
}

export function readSharedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const struck = new Set<number>();
  const scanner = new XmlScanner(bytes, part);
  const strings: string[] = [];
  const put = (text: string): void => {
    if (strings.length > LIMITS.sharedTexts) throw overLimit('tooManyTexts', LIMITS.sharedTexts);
    strings.push(text);
  };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.depth === 2) {
      if (scanner.is('si')) put(readRichText(scanner, () => struck.add(strings.length)));
      else scanner.skip();
    }
    readPlainTexts(scanner, put);
  }
  return { texts: strings, struck };
}

/** Called on the open tag of `<si>` or `<is>`: its runs one after another, without the reading aids (`rPh`) of East Asian text. */
export function readRichText(scanner: XmlScanner, strike: () => void): string {
  const depth = scanner.depth;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === OPEN) {
      if (scanner.is('t')) text += readText(scanner);
      else if (scanner.is('strike')) {
        if (!/^(0|false)$/.test(scanner.attribute('val') ?? '1')) strike();
      } else if (!scanner.is('r') && !scanner.is('rPr')) scanner.skip();
    } else if (token === CLOSE && scanner.depth === depth) return decodeSpreadsheetText(text);
  }
}

/** Called on an open tag: the text in it up to its close tag. */
export function readText(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === TEXT) text = text === '' ? scanner.text() : text + scanner.text();
    else if (token === CLOSE && scanner.depth === depth) return text;
  }
}
