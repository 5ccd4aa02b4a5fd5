import type { XmlElement } from '../../package/xml/xmlTree';
import { REFERENCES } from './compilePart';
import type { CompiledPart } from './compiledStory';

/** Each of these belongs to the first of its copies. */
export const OF_THE_FIRST_COPY = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'permStart',
  'permEnd',
]);
/** What cannot stand twice in a document as it is. */
const UNIQUE = new Set(['docPr', 'cNvPr', ...OF_THE_FIRST_COPY]);

/** Elements that a copy needs anew, and everything around them. */
export function specialElements(root: XmlElement): ReadonlySet<XmlElement> {
  const special = new Set<XmlElement>();
  const walk = (element: XmlElement): boolean => {
    let found = UNIQUE.has(element.name) || REFERENCES.has(element.name) || hasParagraphId(element);
    for (const child of element.children) if (walk(child)) found = true;
    if (found) special.add(element);
    return found;
  };
  walk(root);
  return special;
}

/** References to parts that are written anew are touched, and so is all around them. */
export function touchReferences(
  root: XmlElement,
  part: CompiledPart,
  isWrittenAnew: (reference: XmlElement) => boolean,
): void {
  const walk = (element: XmlElement): boolean => {
    let found = REFERENCES.has(element.name) && element.children.length === 0 && isWrittenAnew(element);
    for (const child of element.children) if (walk(child)) found = true;
    if (found) part.touched.add(element);
    return found;
  };
  walk(root);
}

function hasParagraphId({ attributes }: XmlElement): boolean {
  return attributes.some(({ name }) => name.endsWith(':paraId'));
}
