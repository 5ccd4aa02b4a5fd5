const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const ZERO = 48;
const [TAB, LINE_FEED, SPACE] = [9, 10, 32];
const SHORT = 4096;
const units = new Uint16Array(SHORT);
const strict = new TextDecoder('utf-8', { fatal: true });

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What is read: its bytes, and how it complains of them. */
interface XmlBytes {
  readonly bytes: Uint8Array;
  broken(what: string): Error;
}

/** The characters of a stretch of bytes, entities resolved (unless it is CDATA). */
export function decodeXmlText(scanner: XmlBytes, start: number, end: number, verbatim: boolean): string {
  const plain = verbatim ? undefined : decodePlain(scanner.bytes, start, end);
  if (plain !== undefined) return plain;
  const text = decodeUtf8(scanner, start, end);
  if (verbatim) return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let entities = false;
  for (let at = start; at < end; at++) {
    if (scanner.bytes[at] === AMPERSAND) {
      entities = true;
      break;
    }
  }
  // XML reads every line end as one \n; a \r that is meant comes as an entity, so this goes first.
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return entities ? resolveEntities(scanner, lines) : lines;
}

/**
 * Nearly every text: short, of ASCII, Chinese and `&#n;`, as some writers spell all that is not ASCII. It is decoded here in one
 * pass, as calling TextDecoder costs more than the work itself. Anything else is left to the rest (`undefined`).
 * The result never is a slice of a larger string: such a slice would keep the whole part in memory.
 */
export function decodePlain(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > SHORT) return undefined;
  let count = 0;
  for (let at = start; at < end; count++) {
    const byte = bytes[at] as number;
    if (byte === AMPERSAND) {
      const close = readReference(bytes, at, end);
      if (close < 0) return undefined;
      units[count] = reference;
      at = close;
    } else if (byte < 0x80) {
      // A line end, or what may not stand there.
      if (byte < SPACE && byte !== TAB && byte !== LINE_FEED) return undefined;
      units[count] = byte;
      at++;
    } else if (byte >= 0xe1 && byte <= 0xec && at + 2 < end && isTail(bytes[at + 1]) && isTail(bytes[at + 2])) {
      // Nearly all of Chinese.
      units[count] = ((byte & 15) << 12) | (((bytes[at + 1] as number) & 63) << 6) | ((bytes[at + 2] as number) & 63);
      at += 3;
    } else return undefined;
  }
  return count === 0 ? '' : String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

/** The character of the reference read last. */
let reference = 0;

/** `&#25910;` of the first plane, read into `reference`; gives the byte behind it, -1 where something else stands there. */
function readReference(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start + 1] !== HASH) return -1;
  reference = 0;
  let at = start + 2;
  for (; at < end && at < start + 8; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    reference = reference * 10 + digit;
  }
  return at > start + 2 && bytes[at] === SEMICOLON && at < end && reference <= 0xffff && isCharacter(reference)
    ? at + 1
    : -1;
}

function decodeUtf8(scanner: XmlBytes, start: number, end: number): string {
  let text: string;
  try {
    text = strict.decode(scanner.bytes.subarray(start, end));
  } catch {
    throw scanner.broken('notUtf8');
  }
  // Excel and Word refuse the whole file, and so it says nothing here either.
  if (FORBIDDEN.test(text)) throw scanner.broken('notCharacter');
  return text;
}

/** What XML cannot hold, spelt out or not. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function resolveEntities(scanner: XmlBytes, text: string): string {
  return text.replace(/&([^;&]{0,12};?)/g, (_whole, body: string) => {
    if (!body.endsWith(';')) throw scanner.broken('entity');
    const name = body.slice(0, -1);
    const named = NAMED[name];
    if (named !== undefined && Object.hasOwn(NAMED, name)) return named;
    const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
    const code = numeric ? parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16) : -1;
    if (!isCharacter(code)) throw scanner.broken('entity');
    return String.fromCodePoint(code);
  });
}
