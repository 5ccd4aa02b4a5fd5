import { parseRangeA1 } from '../../../core/workbook/address';
import type { CellRule } from '../../../core/workbook/sheetLook';
import { CLOSE, OPEN } from '../../package/xml/xmlScanner';
import type { XmlScanner } from '../../package/xml/xmlScanner';
import { readText } from './readSharedStrings';

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
