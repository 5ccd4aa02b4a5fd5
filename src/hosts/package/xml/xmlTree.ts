import { PACKAGE_LIMITS, overLimit } from '../packageLimits';
import { CLOSE, END, OPEN, TEXT, XmlScanner } from './xmlScanner';

/** An element with the place of its tags in the bytes, so that an edit can leave everything around it as it is. */
export interface XmlElement {
  /** As written, prefix included, and without it. */
  readonly qualifiedName: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside, all pieces together. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the content begins and ends; both stand behind the tag of `<a/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** For the small parts of a package, of at most so many elements. Sheets and shared strings are scanned instead. */
export function parseXmlTree(bytes: Uint8Array, part: string, most = PACKAGE_LIMITS.treeElements): XmlElement {
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== OPEN) throw scanner.broken('noRoot');
  [budget, limit] = [most, most];
  known.clear();
  const root = readElement(scanner);
  if (scanner.next() !== END) throw scanner.broken('afterRoot');
  return root;
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** The first child of this name in the parent's own vocabulary: same prefix, so that `x14ac:font` is not taken for `font`. */
export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((child) => child.name === name && prefixOf(child) === prefixOf(parent));
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent ? parent.children.filter((child) => child.name === name && prefixOf(child) === prefixOf(parent)) : [];
}

/** With its colon, ready to be put before a name. */
export function prefixOf(element: XmlElement): string {
  return element.qualifiedName.slice(0, element.qualifiedName.length - element.name.length);
}

/** Elements that the tree in hand may still have, and the names met in it. */
let budget = 0;
let limit = 0;
const known = new Map<string, string>();

/** A big part repeats a few names a hundred thousand times over: one string each. */
function interned(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, name);
  return name;
}

/** No list of a tree grows any more, and one that grew keeps room for a dozen more: in a big part that is most of what the tree takes. */
function settled<Value>(list: Value[]): readonly Value[] {
  return list.length === 0 ? NONE : list.slice();
}

const NONE: readonly never[] = [];

function readElement(scanner: XmlScanner): XmlElement {
  // A million styles of four attributes each take half as much again as a million words.
  budget -= 1 + (scanner.attributeCount >> 2);
  if (budget < 0) throw overLimit('tooManyElements', limit, { part: scanner.part });
  const qualifiedName = interned(scanner.name());
  const name = interned(qualifiedName.slice(scanner.localStart - scanner.nameStart));
  const start = scanner.start;
  const contentStart = scanner.end;
  const attributes: XmlAttribute[] = [];
  for (let index = 0; index < scanner.attributeCount; index++) attributes.push(readAttribute(scanner, index));
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === OPEN) children.push(readElement(scanner));
    else if (token === TEXT) text += scanner.text();
    else if (token === CLOSE) break;
  }
  const contentEnd = scanner.selfClosing ? scanner.end : scanner.start;
  return {
    ...{ qualifiedName, name, attributes: settled(attributes), children: settled(children), text },
    ...{ start, end: scanner.end, contentStart, contentEnd },
  };
}

function readAttribute(scanner: XmlScanner, index: number): XmlAttribute {
  const [start = 0, nameEnd = 0, valueStart = 0, valueEnd = 0] = scanner.attributes.slice(4 * index, 4 * index + 4);
  return {
    name: interned(scanner.textOf(start, nameEnd)),
    value: scanner.textOf(valueStart, valueEnd),
    start,
    end: valueEnd + 1,
    valueStart,
    valueEnd,
  };
}
