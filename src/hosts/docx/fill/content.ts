import type { Atom } from '../text/paragraphAtoms';

/** What can be left out, or stand beside paragraphs, without anybody seeing a difference. */
const INVISIBLE = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'lastRenderedPageBreak',
  'permStart',
  'permEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'r',
  'endParaRPr',
]);

/** Something that she would miss: a picture, a field code, a note. */
export function isContent(atom: Atom): boolean {
  return atom.kind === 'node' && !INVISIBLE.has(atom.element.name);
}

/** Marks of ranges may stand between paragraphs too: they stay when the paragraph around them goes. */
export const RANGE_MARKS = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
]);
