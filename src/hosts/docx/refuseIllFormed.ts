import type { Package } from '../package/openPackage';
import { xmlBytes } from '../package/xml/xmlBytes';
import { END, OPEN, TEXT, type Token, XmlScanner } from '../package/xml/xmlScanner';

/** Word refuses a file for any part that it cannot read, also for one that we would copy unread: so do we, before anything is written. */
export function refuseIllFormed(opened: Package, readAnyway: ReadonlySet<string>): void {
  for (const { name } of opened.archive.entries) {
    if (!/\.(?:xml|rels)$/i.test(name) || readAnyway.has(name)) continue;
    const bytes = xmlBytes(opened.readLong(name), name);
    const references = bytes.includes(AMPERSAND);
    const scanner = new XmlScanner(bytes, name);
    for (let token = scanner.next(); token !== END; token = scanner.next()) if (references) resolve(scanner, token);
  }
}

const AMPERSAND = 38;

/** A reference to nothing is seen only when it is read. */
function resolve(scanner: XmlScanner, token: Token): void {
  if (token === TEXT) scanner.text();
  else if (token === OPEN)
    for (let at = 2; at < 4 * scanner.attributeCount; at += 4)
      scanner.textOf(scanner.attributes[at] as number, scanner.attributes[at + 1] as number);
}
