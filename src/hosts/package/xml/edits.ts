import { escapeXmlAttribute } from './escapeXml';
import type { Splice } from './spliceXml';
import { prefixOf } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** Put markup at the end of an element's content, opening `<a/>` up where it has none. */
export function appendTo(element: XmlElement, text: string): Splice {
  return element.contentStart === element.end
    ? { start: element.end - 2, end: element.end, text: `>${text}</${element.qualifiedName}>` }
    : insertAt(element.contentEnd, text);
}

export function insertAt(place: number, text: string): Splice {
  return { start: place, end: place, text };
}

export function replaceElement(element: XmlElement, text: string): Splice {
  return { start: element.start, end: element.end, text };
}

export function changeAttribute(element: XmlElement, name: string, value: string): Splice[] {
  const attribute = element.attributes.find((candidate) => candidate.name === name);
  if (!attribute || attribute.value === value) return [];
  // The quotes go too: hers may be single ones, and ours are escaped for double ones.
  return [{ start: attribute.valueStart - 1, end: attribute.end, text: `"${escapeXmlAttribute(value)}"` }];
}

/** Where a child belongs that must come after all of `earlier` and before everything else. */
export function placeAfter(parent: XmlElement, earlier: readonly string[]): number {
  const before = parent.children.filter(
    (child) => earlier.includes(child.name) && prefixOf(child) === prefixOf(parent),
  );
  return before.at(-1)?.end ?? parent.contentStart;
}

/** The same markup under the prefix that the part uses; text content never holds a bare `<`. */
export function withPrefix(markup: string, prefix: string): string {
  return prefix === '' ? markup : markup.replace(/<(\/?)/g, `<$1${prefix}`);
}

/** Says the same for two elements that mean the same, however they are spelt. */
export function canonicalXml(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `<${[element.name, ...attributes].join(' ')}>${element.children.map(canonicalXml).join('')}${element.text.trim()}</>`;
}
