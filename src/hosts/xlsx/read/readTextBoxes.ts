import type { Package } from '../../package/openPackage';
import { type XmlElement, parseXmlTree } from '../../package/xml/xmlTree';
import { xmlBytes } from '../../package/xml/xmlBytes';

/** What stands in the text boxes and shapes that lie over a sheet, each once: 「草稿」, 「单位：元」. */
export function readTextBoxes(opened: Package, sheetPart: string): readonly string[] {
  const texts = opened.relationsOf(sheetPart).flatMap(({ kind, part }) => {
    if (kind !== 'drawing' || part === undefined || !opened.has(part)) return [];
    return boxesIn(parseXmlTree(xmlBytes(opened.read(part), part), part));
  });
  // A shape for newer programs stands there for older ones once more.
  return [...new Set(texts)];
}

function boxesIn(element: XmlElement): readonly string[] {
  if (element.name !== 'txBody') return element.children.flatMap(boxesIn);
  const text = element.children.flatMap((one) => (one.name === 'p' ? [textIn(one)] : [])).join('\n');
  return text.trim() === '' ? [] : [text.trim()];
}

function textIn(element: XmlElement): string {
  return element.name === 't' ? element.text : element.children.map(textIn).join('');
}
