import type { OpenWorkbook } from '../openWorkbook';
import { changeAttribute, insertAt, placeAfter } from '../../package/xml/edits';
import { spliceXml } from '../../package/xml/spliceXml';
import { attributeOf, childOf, prefixOf } from '../../package/xml/xmlTree';

const BEFORE = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

/** The workbook part, asking for all to be calculated when it is opened: Excel takes a formula without a figure for a zero. */
export function calculateOnLoad({ root, bytes }: OpenWorkbook): Uint8Array {
  const present = childOf(root, 'calcPr');
  if (!present)
    return spliceXml(bytes, [insertAt(placeAfter(root, BEFORE), `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)]);
  if (attributeOf(present, 'fullCalcOnLoad') !== undefined)
    return spliceXml(bytes, changeAttribute(present, 'fullCalcOnLoad', '1'));
  return spliceXml(bytes, [insertAt(present.start + present.qualifiedName.length + 1, ' fullCalcOnLoad="1"')]);
}
