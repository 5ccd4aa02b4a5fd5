import type { WordReplacement } from '../../core/report/wordReplacement';
import type { Result } from '../../core/base/problem';
import { escapeXmlText } from '../package/xml/escapeXml';
import { type Splice, spliceXml } from '../package/xml/spliceXml';
import type { XmlElement } from '../package/xml/xmlTree';
import { writeZip } from '../package/zip/writeZip';
import { attemptDocument } from './attemptDocument';
import { openDocument } from './openDocument';
import { readModel } from './read/documentModel';

/** Puts words in the place of others, in the runs where they stand; a run keeps its letters, and nothing else changes. */
export function replaceWords(bytes: Uint8Array, replacements: readonly WordReplacement[]): Result<Uint8Array> {
  return attemptDocument(() => {
    const document = openDocument(bytes);
    const model = readModel(document);
    const edits = new Map<string, Map<XmlElement, { text: string; shift: number }>>();
    const sorted = [...replacements].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    for (const { paragraph, start, end, text } of sorted) {
      const place = model.places[paragraph];
      if (!place) continue;
      const inPart = edits.get(place.part) ?? new Map<XmlElement, { text: string; shift: number }>();
      edits.set(place.part, inPart);
      let rest = text;
      for (const piece of place.pieces) {
        if (piece.atom.kind !== 'text' || piece.end <= start || piece.start >= end) continue;
        const edit = inPart.get(piece.atom.element) ?? { text: piece.atom.element.text, shift: 0 };
        const from = Math.max(0, start - piece.start) + edit.shift;
        const to = Math.min(piece.end, end) - piece.start + edit.shift;
        edit.text = edit.text.slice(0, from) + rest + edit.text.slice(to);
        edit.shift += rest.length - (to - from);
        rest = '';
        inPart.set(piece.atom.element, edit);
      }
    }
    const changes = new Map<string, Uint8Array>();
    for (const [part, elements] of edits) {
      const splices = [...elements].flatMap(([element, edit]) => splicesOf(element, edit.text));
      changes.set(document.package.nameOf(part) ?? part, spliceXml(document.read(part).bytes, splices));
    }
    return writeZip(document.package.archive, changes);
  });
}

function splicesOf(element: XmlElement, text: string): readonly Splice[] {
  const kept = element.attributes.some(({ name }) => name === 'xml:space');
  const at = element.start + 1 + element.qualifiedName.length;
  return [
    ...(kept ? [] : [{ start: at, end: at, text: ' xml:space="preserve"' }]),
    { start: element.contentStart, end: element.contentEnd, text: escapeXmlText(text) },
  ];
}
