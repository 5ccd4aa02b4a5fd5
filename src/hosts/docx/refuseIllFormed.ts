import type { Package } from '../package/openPackage';
import { xmlBytes } from '../package/xml/xmlBytes';
import { END, XmlScanner } from '../package/xml/xmlScanner';

/** Word refuses a file for any part that it cannot read, also for one that we would copy unread: so do we, before anything is written. */
export function refuseIllFormed(opened: Package, readAnyway: ReadonlySet<string>): void {
  for (const { name } of opened.archive.entries) {
    if (!/\.(?:xml|rels)$/i.test(name) || readAnyway.has(name)) continue;
    const scanner = new XmlScanner(xmlBytes(opened.readLong(name), name), name);
    while (scanner.next() !== END);
  }
}
