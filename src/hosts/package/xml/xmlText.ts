import type { XmlScanner } from './xmlScanner';

const AMPERSAND = 38;
const SHORT = 4096;
const units = new Uint16Array(SHORT);
const strict = new TextDecoder('utf-8', { fatal: true });

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The characters of a stretch of bytes, entities resolved (unless it is CDATA). */
export function decodeXmlText(scanner: XmlScanner, start: number, end: number, verbatim: boolean): string {
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
 * Short texts are decoded here, as calling TextDecoder costs more than the work itself. The result never is a slice of a larger
 * string: such a slice would keep the whole part in memory.
 */
function decodeUtf8(scanner: XmlScanner, start: number, end: number): string {
  const bytes = scanner.bytes;
  if (start === end) return '';
  let count = 0;
  if (end - start <= SHORT) {
    let at = start;
    for (; at < end; count++) {
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        units[count] = byte;
        at++;
      } else if (byte >= 0xe1 && byte <= 0xec && at + 2 < end && isTail(bytes[at + 1]) && isTail(bytes[at + 2])) {
        // Nearly all of Chinese.
        units[count] = ((byte & 15) << 12) | (((bytes[at + 1] as number) & 63) << 6) | ((bytes[at + 2] as number) & 63);
        at += 3;
      } else break;
    }
    if (at === end) return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  }
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch {
    throw scanner.broken('notUtf8');
  }
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function resolveEntities(scanner: XmlScanner, text: string): string {
  return text.replace(/&([^;&]{0,12};?)/g, (_whole, body: string) => {
    if (!body.endsWith(';')) throw scanner.broken('entity');
    const name = body.slice(0, -1);
    const named = NAMED[name];
    if (named !== undefined && Object.hasOwn(NAMED, name)) return named;
    const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
    const code = numeric ? parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16) : -1;
    if (code < 0 || code > 0x10ffff) throw scanner.broken('entity');
    return String.fromCodePoint(code);
  });
}
