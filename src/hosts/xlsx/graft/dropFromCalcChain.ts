import { insertAt, replaceElement } from '../../package/xml/edits';
import { spliceXml } from '../../package/xml/spliceXml';
import type { Splice } from '../../package/xml/spliceXml';
import { attributeOf, parseXmlTree } from '../../package/xml/xmlTree';

/**
 * The calculation chain without some cells: Excel offers to repair a file whose chain names a cell that holds no formula, while
 * formulas missing from it are simply found. Undefined where nothing would be left.
 *
 * An entry without `i` is on the sheet of the entry before it; one that loses that entry is told its sheet itself.
 */
export function dropFromCalcChain(
  bytes: Uint8Array,
  part: string,
  drop: (sheetId: number, cell: string) => boolean,
): Uint8Array | undefined {
  const splices: Splice[] = [];
  let [sheetId, told, left] = [0, 0, 0];
  for (const entry of parseXmlTree(bytes, part).children) {
    sheetId = Number(attributeOf(entry, 'i') ?? sheetId);
    if (drop(sheetId, attributeOf(entry, 'r') ?? '')) {
      splices.push(replaceElement(entry, ''));
      continue;
    }
    if (attributeOf(entry, 'i') === undefined && told !== sheetId)
      splices.push(insertAt(entry.start + entry.qualifiedName.length + 1, ` i="${String(sheetId)}"`));
    told = sheetId;
    left++;
  }
  return left === 0 ? undefined : spliceXml(bytes, splices);
}
