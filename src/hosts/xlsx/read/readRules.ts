import { type CellRange, parseRangeA1 } from '../../../core/workbook/address';
import { CLOSE, OPEN } from '../../package/xml/xmlScanner';
import type { XmlScanner } from '../../package/xml/xmlScanner';
import { readText } from './readSharedStrings';

/** What may be typed into some cells: of the file's rules, the lists to choose from. */
export interface CellRule {
  readonly ranges: readonly CellRange[];
  /** `是,否`, or `=` and where the choices stand. */
  readonly choices: string;
}

/** Called on the open tag of `<dataValidations>`. */
export function readRules(scanner: XmlScanner): CellRule[] {
  const depth = scanner.depth;
  const rules: CellRule[] = [];
  let [places, isList] = ['', false];
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth === depth) return rules;
    if (token !== OPEN) continue;
    if (scanner.is('dataValidation'))
      [places, isList] = [scanner.attribute('sqref') ?? '', scanner.attribute('type') === 'list'];
    else if (scanner.is('formula1') && isList) {
      const text = readText(scanner);
      const ranges = places.split(' ').flatMap((place) => parseRangeA1(place) ?? []);
      rules.push({ ranges, choices: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}` });
    }
  }
}
