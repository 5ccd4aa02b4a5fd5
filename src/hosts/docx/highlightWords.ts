import type { Result } from '../../core/base/problem';
import { type Splice, spliceXml } from '../package/xml/spliceXml';
import type { XmlElement } from '../package/xml/xmlTree';
import { writeZip } from '../package/zip/writeZip';
import { attemptDocument } from './attemptDocument';
import { cutPoint } from './comments/cutPoint';
import { openHighlighted } from './fill/highlight';
import { Output } from './fill/output';
import { type OpenDocument, openDocument } from './openDocument';
import { readModel } from './read/documentModel';

/** By the index of their paragraph and their characters. */
interface WordRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Marks words in yellow where they stand; not one of them, and nothing else of their look, changes. */
export function highlightWords(bytes: Uint8Array, ranges: readonly WordRange[]): Result<Uint8Array> {
  return attemptDocument(() => (ranges.length === 0 ? bytes : highlighted(cutAtEdges(bytes, ranges), ranges)));
}

/** Runs that reach over an edge are cut there, so that every run is marked or is not. */
function cutAtEdges(bytes: Uint8Array, ranges: readonly WordRange[]): Uint8Array {
  const document = openDocument(bytes);
  const { places } = readModel(document);
  const splices = new Map<string, Map<string, Splice>>();
  for (const { paragraph, start, end } of ranges) {
    const place = places[paragraph];
    if (!place || end <= start) continue;
    const own = splices.get(place.part) ?? new Map<string, Splice>();
    splices.set(place.part, own);
    const content = document.read(place.part).bytes;
    for (const cut of [
      cutPoint(content, place.pieces, start, 'before'),
      cutPoint(content, place.pieces, end, 'after'),
    ]) {
      if (!cut || cut.before === '') continue;
      own.set(`cut ${String(cut.at)}`, { start: cut.at, end: cut.at, text: cut.before + cut.after });
      for (const splice of cut.also) own.set(`also ${String(splice.start)}`, splice);
    }
  }
  return written(document, splices);
}

function highlighted(bytes: Uint8Array, ranges: readonly WordRange[]): Uint8Array {
  const document = openDocument(bytes);
  const { places } = readModel(document);
  const splices = new Map<string, Map<string, Splice>>();
  for (const { paragraph, start, end } of ranges) {
    const place = places[paragraph];
    if (!place) continue;
    const own = splices.get(place.part) ?? new Map<string, Splice>();
    splices.set(place.part, own);
    const output = new Output(document.read(place.part).bytes);
    for (const { atom, start: from, end: to } of place.pieces) {
      const { run } = atom;
      if (!run || atom.kind !== 'text' || from < start || to > end || to <= from) continue;
      own.set(String(run.start), { start: run.start, end: openingEnd(run), text: openHighlighted(output, run) });
    }
  }
  return written(document, splices);
}

/** Behind the properties of a run. */
function openingEnd({ children, contentStart }: XmlElement): number {
  return Math.max(contentStart, ...children.filter(({ name }) => name === 'rPr').map(({ end }) => end));
}

function written(document: OpenDocument, splices: ReadonlyMap<string, ReadonlyMap<string, Splice>>): Uint8Array {
  const changes = new Map<string, Uint8Array>();
  for (const [part, own] of splices)
    changes.set(document.package.nameOf(part) ?? part, spliceXml(document.read(part).bytes, [...own.values()]));
  return writeZip(document.package.archive, changes);
}
