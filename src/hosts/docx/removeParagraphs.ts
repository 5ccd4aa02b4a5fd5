import type { Result } from '../../core/base/problem';
import { type Splice, spliceXml } from '../package/xml/spliceXml';
import type { XmlElement } from '../package/xml/xmlTree';
import { writeZip } from '../package/zip/writeZip';
import { attemptDocument } from './attemptDocument';
import { openDocument } from './openDocument';
import { readModel } from './read/documentModel';

/** Takes paragraphs out, and in a table the rows that they stand in. What holds more than words stays, without its words. */
export function removeParagraphs(bytes: Uint8Array, removed: readonly number[]): Result<Uint8Array> {
  return attemptDocument(() => {
    const document = openDocument(bytes);
    const { places } = readModel(document);
    const byPart = new Map<string, Map<XmlElement, readonly Splice[]>>();
    for (const paragraph of removed) {
      const place = places[paragraph];
      if (!place) continue;
      const gone = place.row ?? place.element;
      const splices = holdsMore(gone) ? emptied(gone) : [{ start: gone.start, end: gone.end, text: '' }];
      byPart.set(place.part, (byPart.get(place.part) ?? new Map<XmlElement, readonly Splice[]>()).set(gone, splices));
    }
    const changes = new Map<string, Uint8Array>();
    for (const [part, gone] of byPart)
      changes.set(
        document.package.nameOf(part) ?? part,
        spliceXml(document.read(part).bytes, [...gone.values()].flat()),
      );
    return writeZip(document.package.archive, changes);
  });
}

/** Ends of a section, and marks whose other end may stand elsewhere. */
const MORE = /^sectPr$|Start$|End$|^commentReference$|Reference$/;

function holdsMore({ children }: XmlElement): boolean {
  return children.some((child) => (MORE.test(child.name) && child.name !== 'proofErr') || holdsMore(child));
}

function emptied(element: XmlElement): readonly Splice[] {
  if (element.name === 't') return [{ start: element.contentStart, end: element.contentEnd, text: '' }];
  return element.children.flatMap((child) => emptied(child));
}
