import { decodePlain } from '../../package/xml/xmlText';
import type { XmlScanner } from '../../package/xml/xmlScanner';
import { decodeSpreadsheetText } from '../spreadsheetText';
import { endsText, startsText } from './plainMarks';

const LT = 60;
const START_LENGTH = '<si><t>'.length;
const END_LENGTH = '</t></si>'.length;

/**
 * The common shared text read straight from the bytes, as many as follow one another. At the first that is spelt in any other way
 * nothing of it is taken, and the strict scanner reads on from its `<`.
 */
export function readPlainTexts(scanner: XmlScanner, put: (text: string) => void): void {
  const { bytes } = scanner;
  let start = scanner.here;
  while (start >= 0 && startsText(bytes, start)) {
    const from = start + START_LENGTH;
    let to = from;
    for (let byte = bytes[to]; byte !== LT && byte !== undefined; byte = bytes[to]) to++;
    if (!endsText(bytes, to)) return;
    const text = decodePlain(bytes, from, to);
    if (text === undefined) return;
    put(decodeSpreadsheetText(text));
    start = to + END_LENGTH;
    scanner.goOn(start);
  }
}
