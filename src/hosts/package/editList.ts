import { appendTo, replaceElement, withPrefix } from './xml/edits';
import { spliceXml } from './xml/spliceXml';
import { parseXmlTree, prefixOf } from './xml/xmlTree';
import type { XmlElement } from './xml/xmlTree';

/** For parts that are one flat list (relations, content types, the calculation chain): leave some out, put others at the end. */
export function editList(
  bytes: Uint8Array,
  part: string,
  drop: (element: XmlElement) => boolean,
  added: readonly string[],
): Uint8Array {
  const root = parseXmlTree(bytes, part);
  const splices = root.children.filter(drop).map((element) => replaceElement(element, ''));
  if (added.length > 0) splices.push(appendTo(root, withPrefix(added.join(''), prefixOf(root))));
  return spliceXml(bytes, splices);
}
