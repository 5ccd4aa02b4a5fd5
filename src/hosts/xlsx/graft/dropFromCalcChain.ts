import { attributeOf, parseXmlTree } from '../xml/xmlTree';
import type { XmlElement } from '../xml/xmlTree';
import { editList } from './editList';

/**
 * The calculation chain without the cells of these sheets: Excel offers to repair a file whose chain names a cell that holds no
 * formula, while formulas missing from it are simply found. Undefined where nothing would be left.
 *
 * An entry without `i` is on the sheet of the entry before it. All entries of a sheet go together, so those left keep theirs.
 */
export function dropFromCalcChain(bytes: Uint8Array, part: string, sheetIds: ReadonlySet<number>): Uint8Array | undefined {
  const dropped = new Set<number>();
  let sheetId = 0;
  let left = 0;
  for (const entry of parseXmlTree(bytes, part).children) {
    sheetId = Number(attributeOf(entry, 'i') ?? sheetId);
    if (sheetIds.has(sheetId)) dropped.add(entry.start);
    else left++;
  }
  return left === 0 ? undefined : editList(bytes, part, (entry: XmlElement) => dropped.has(entry.start), []);
}
