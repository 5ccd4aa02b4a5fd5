import { decodeXmlText } from './xmlText';
import { damaged } from '../refusing';

/** The deepest part of a real package stays below 50. */
const MAX_DEPTH = 500;
/** And the element with the most of them has a few dozen. */
const MAX_ATTRIBUTES = 1000;

/** Kinds of token: plain numbers, compared a few times for every cell. */
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export const END = 4;
export type Token = typeof OPEN | typeof CLOSE | typeof TEXT | typeof END;

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const HYPHEN = 45;
const BRACKET = 91;

/** 1 for a byte that may stand in a name; every letter beyond ASCII may. */
const IN_NAME = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 128 || /[\w:.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * Walks over the UTF-8 bytes of one part, a token at a time, without copying. A sheet of a million cells passes through here,
 * so the state of the current token stands in fields rather than in objects. Ill-formed XML is refused, never skipped over.
 *
 * `<a/>` gives an open and a close token. Comments and processing instructions give none.
 */
export class XmlScanner {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** The present token's first byte, and the byte after its last. */
  start = 0;
  end = 0;
  /** Of an open or close token: the bytes of the name behind its prefix, and of the whole name. */
  localStart = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Elements open now, the present one included. A close token still counts its own. */
  depth = 0;
  selfClosing = false;
  /** Text that stands for itself (CDATA), where `&` means nothing. */
  verbatim = false;
  attributeCount = 0;
  /** For each attribute: start and end of its name, start and end of its value. */
  readonly attributes: number[] = [];

  private at = 0;
  /** The element of the last token ends before the next one: its close token is still to be given, or was given. */
  private ending: 'no' | 'toBeClosed' | 'closed' = 'no';
  private seenRoot = false;
  private readonly openNames: number[] = [];

  constructor(bytes: Uint8Array, part: string) {
    this.bytes = bytes;
    this.part = part;
  }

  next(): Token {
    if (this.ending === 'toBeClosed') {
      this.ending = 'closed';
      return CLOSE;
    }
    if (this.ending === 'closed') {
      this.ending = 'no';
      this.depth--;
    }
    const bytes = this.bytes;
    const length = bytes.length;
    for (;;) {
      const start = this.at;
      if (start >= length) return this.finish();
      if (bytes[start] !== LT) {
        let at = start;
        while (at < length && bytes[at] !== LT) at++;
        this.at = at;
        if (this.depth === 0) {
          if (!isBlank(bytes, start, at)) throw this.broken('textOutsideRoot');
          continue;
        }
        this.start = start;
        this.end = at;
        this.verbatim = false;
        return TEXT;
      }
      const second = bytes[start + 1];
      if (second === SLASH) return this.readClose(start);
      if (second === QUESTION) this.at = this.after('?>', start + 2);
      else if (second === BANG) {
        if (bytes[start + 2] === HYPHEN && bytes[start + 3] === HYPHEN) this.at = this.after('-->', start + 4);
        else if (bytes[start + 2] === BRACKET && this.depth > 0 && this.matches('<![CDATA[', start)) {
          this.at = this.after(']]>', start + 9);
          this.start = start + 9;
          this.end = this.at - 3;
          this.verbatim = true;
          return TEXT;
        } else throw this.broken('declaration');
      } else return this.readOpen(start);
    }
  }

  /** Where the next token begins; -1 where that is not settled by the bytes (`<a/>` still owes its close token). */
  get here(): number {
    if (this.ending === 'toBeClosed') return -1;
    if (this.ending === 'closed') {
      this.ending = 'no';
      this.depth--;
    }
    return this.at;
  }

  /** Goes on at this byte: whoever calls has read everything before it, elements whole. */
  goOn(at: number): void {
    this.at = at;
  }

  /** Is the present element's name, without its prefix, this one? */
  is(local: string): boolean {
    const start = this.localStart;
    if (this.nameEnd - start !== local.length) return false;
    for (let index = 0; index < local.length; index++) {
      if (this.bytes[start + index] !== local.charCodeAt(index)) return false;
    }
    return true;
  }

  name(): string {
    return this.textOf(this.nameStart, this.nameEnd);
  }

  textOf(start: number, end: number): string {
    return decodeXmlText(this, start, end, false);
  }

  /** Which attribute bears this name, prefix included; -1 where none does. */
  attributeIndex(name: string): number {
    const { attributes, bytes } = this;
    search: for (let index = 0; index < this.attributeCount; index++) {
      const start = attributes[4 * index] as number;
      if ((attributes[4 * index + 1] as number) - start !== name.length) continue;
      for (let letter = 0; letter < name.length; letter++) {
        if (bytes[start + letter] !== name.charCodeAt(letter)) continue search;
      }
      return index;
    }
    return -1;
  }

  attribute(name: string): string | undefined {
    const index = this.attributeIndex(name);
    if (index < 0) return undefined;
    return this.textOf(this.attributes[4 * index + 2] as number, this.attributes[4 * index + 3] as number);
  }

  text(): string {
    return decodeXmlText(this, this.start, this.end, this.verbatim);
  }

  /** Called on an open token: passes over all that it holds, up to its close token. */
  skip(): void {
    const depth = this.depth;
    let token: Token;
    do token = this.next();
    while (token !== CLOSE || this.depth !== depth);
  }

  broken(reason: string): Error {
    return damaged(this.part, reason);
  }

  private readOpen(start: number): Token {
    const bytes = this.bytes;
    if (this.depth === 0 && this.seenRoot) throw this.broken('secondRoot');
    if (this.depth === MAX_DEPTH) throw this.broken('tooDeep');
    let at = this.readName(start + 1);
    this.start = start;
    let count = 0;
    for (;;) {
      const before = at;
      while (isSpace(bytes[at])) at++;
      const byte = bytes[at];
      if (byte === GT) {
        this.selfClosing = false;
        this.end = at + 1;
        break;
      }
      if (byte === SLASH && bytes[at + 1] === GT) {
        this.selfClosing = true;
        this.end = at + 2;
        break;
      }
      if (at === before || byte === undefined) throw this.broken('tag');
      if (count === MAX_ATTRIBUTES) throw this.broken('attributes');
      at = this.readAttribute(at, count++);
    }
    this.attributeCount = count;
    this.at = this.end;
    this.ending = this.selfClosing ? 'toBeClosed' : 'no';
    this.seenRoot = true;
    this.openNames[2 * this.depth] = this.nameStart;
    this.openNames[2 * this.depth + 1] = this.nameEnd;
    this.depth++;
    return OPEN;
  }

  private readAttribute(start: number, index: number): number {
    const bytes = this.bytes;
    let at = start;
    while (IN_NAME[bytes[at] as number] === 1) at++;
    const nameEnd = at;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== EQUALS || nameEnd === start) throw this.broken('attribute');
    at++;
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.broken('attribute');
    const valueStart = ++at;
    let byte = bytes[at];
    while (byte !== quote) {
      if (byte === undefined || byte === LT) throw this.broken('attribute');
      byte = bytes[++at];
    }
    const attributes = this.attributes;
    attributes[4 * index] = start;
    attributes[4 * index + 1] = nameEnd;
    attributes[4 * index + 2] = valueStart;
    attributes[4 * index + 3] = at;
    return at + 1;
  }

  private readClose(start: number): Token {
    const bytes = this.bytes;
    let at = this.readName(start + 2);
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== GT) throw this.broken('tag');
    if (this.depth === 0) throw this.broken('closeWithoutOpen');
    const opened = this.openNames[2 * this.depth - 2] as number;
    const length = this.nameEnd - this.nameStart;
    if ((this.openNames[2 * this.depth - 1] as number) - opened !== length) throw this.broken('closeDiffers');
    for (let index = 0; index < length; index++) {
      if (bytes[opened + index] !== bytes[this.nameStart + index]) throw this.broken('closeDiffers');
    }
    this.start = start;
    this.end = this.at = at + 1;
    this.selfClosing = false;
    this.ending = 'closed';
    return CLOSE;
  }

  /** Reads a name from here on, notes where it stands, and gives the byte behind it. */
  private readName(start: number): number {
    const bytes = this.bytes;
    this.nameStart = this.localStart = start;
    let at = start;
    for (let byte = bytes[at]; IN_NAME[byte as number] === 1; byte = bytes[at]) {
      at++;
      if (byte === COLON) this.localStart = at;
    }
    const byte = bytes[at];
    if (byte === undefined) throw this.broken('truncated');
    if (at === this.localStart || !(byte === GT || byte === SLASH || isSpace(byte))) throw this.broken('tag');
    this.nameEnd = at;
    return at;
  }

  private finish(): Token {
    if (this.depth > 0 || !this.seenRoot) throw this.broken('truncated');
    return END;
  }

  private after(ending: string, from: number): number {
    const first = ending.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.matches(ending, at)) return at + ending.length;
    }
    throw this.broken('truncated');
  }

  private matches(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(bytes[at])) return false;
  return true;
}
