import type { XmlElement } from '../../package/xml/xmlTree';

/** A paragraph and what it stands in, from the root of its part down to its parent. */
export interface FoundParagraph {
  readonly element: XmlElement;
  readonly path: readonly XmlElement[];
}

/** Every paragraph below an element in the order of reading, without those inside other paragraphs (text boxes). */
export function findParagraphs(root: XmlElement): FoundParagraph[] {
  const found: FoundParagraph[] = [];
  const path: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    path.push(element);
    for (const child of element.children) {
      if (child.name === 'p') found.push({ element: child, path: [...path] });
      else if (child.children.length > 0) walk(child);
    }
    path.pop();
  };
  walk(root);
  return found;
}
