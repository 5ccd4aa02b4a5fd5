import type { Splice } from '../../package/xml/spliceXml';
import { type XmlElement, prefixOf } from '../../package/xml/xmlTree';
import type { Piece } from '../read/documentModel';

/** A place between two characters where marks can be put: between runs, or in a run that is cut in two there. */
export interface CutPoint {
  readonly at: number;
  /** Ends the run that is cut, and begins its other half with the same properties. */
  readonly before: string;
  readonly after: string;
  /** Makes blanks at the cut count. */
  readonly also: readonly Splice[];
}

/** Before the character at this offset, or behind it, whichever keeps runs whole. `side` says to which character the place belongs. */
export function cutPoint(
  bytes: Uint8Array,
  pieces: readonly Piece[],
  offset: number,
  side: 'before' | 'after',
): CutPoint | undefined {
  const piece =
    side === 'before'
      ? pieces.find(({ start, end }) => start <= offset && offset < end)
      : pieces.find(({ start, end }) => start < offset && offset <= end);
  const run = piece?.atom.run;
  if (!piece || !run) return undefined;
  const { element } = piece.atom;
  const inside = offset - piece.start;
  if (inside > 0 && inside < piece.end - piece.start) return withinText(bytes, run, element, inside);
  const isEdge = side === 'before' ? isFirst(run, element) : isLast(run, element);
  if (isEdge) return { at: side === 'before' ? run.start : run.end, before: '', after: '', also: [] };
  return { at: side === 'before' ? element.start : element.end, ...halves(bytes, run), also: [] };
}

function withinText(bytes: Uint8Array, run: XmlElement, element: XmlElement, inside: number): CutPoint | undefined {
  const at = byteOffset(bytes, element, inside);
  if (at === undefined) return undefined;
  const { before, after } = halves(bytes, run);
  const keep = element.attributes.some(({ name }) => name === 'xml:space');
  return {
    at,
    before: `</${element.qualifiedName}>${before}`,
    after: `${after}<${element.qualifiedName} xml:space="preserve">`,
    also: keep ? [] : [insertAttribute(element)],
  };
}

function insertAttribute(element: XmlElement): Splice {
  const at = element.start + 1 + element.qualifiedName.length;
  return { start: at, end: at, text: ' xml:space="preserve"' };
}

function halves(bytes: Uint8Array, run: XmlElement): { readonly before: string; readonly after: string } {
  const decoder = new TextDecoder();
  const properties = run.children.find(
    ({ name, qualifiedName }) => name === 'rPr' && qualifiedName === `${prefixOf(run)}rPr`,
  );
  const opening = decoder.decode(bytes.subarray(run.start, run.contentStart));
  const own = properties ? decoder.decode(bytes.subarray(properties.start, properties.end)) : '';
  return { before: `</${run.qualifiedName}>`, after: `${opening}${own}` };
}

/** Where in the bytes of a text element so many of its UTF-16 units are over; entities count as what they stand for. */
function byteOffset(bytes: Uint8Array, element: XmlElement, units: number): number | undefined {
  let at = element.contentStart;
  let seen = 0;
  while (at < element.contentEnd && seen < units) {
    const byte = bytes[at] ?? 0;
    // CDATA and comments inside a text are so rare that such a place is commented at its run instead.
    if (byte === 60) return undefined;
    if (byte === 38) {
      const end = bytes.indexOf(59, at);
      const entity = new TextDecoder().decode(bytes.subarray(at, end + 1));
      seen += /^&#/.test(entity) && codeOf(entity) > 0xffff ? 2 : 1;
      at = end + 1;
    } else if (byte === 13) {
      seen++;
      at += bytes[at + 1] === 10 ? 2 : 1;
    } else {
      const length = characterBytes(byte);
      seen += length === 4 ? 2 : 1;
      at += length;
    }
  }
  return seen === units ? at : undefined;
}

function codeOf(entity: string): number {
  const hex = /^&#x([0-9a-f]+);$/i.exec(entity)?.[1];
  return hex === undefined ? Number(/^&#(\d+);$/.exec(entity)?.[1] ?? 0) : parseInt(hex, 16);
}

function isFirst(run: XmlElement, element: XmlElement): boolean {
  return run.children.find(({ name }) => name !== 'rPr') === element;
}

function isLast(run: XmlElement, element: XmlElement): boolean {
  return run.children.at(-1) === element;
}

/** How many bytes a character of UTF-8 has, by its first. */
function characterBytes(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
