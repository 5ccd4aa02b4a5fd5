import type { ReportChanges } from '../../app/proofreading';
import { type Result } from '../../core/base/problem';
import type { DocumentNote } from '../../core/report/documentNote';
import { writeComments } from './comments/writeComments';
import { highlightWords } from './highlightWords';
import { readDocument } from './readDocument';
import { removeParagraphs } from './removeParagraphs';
import { replaceWords } from './replaceWords';

const AUTHOR = '绩效自评助手';

/** A report with remarks at its words, and not one word of it altered. */
export function markReport(bytes: Uint8Array, notes: readonly DocumentNote[]): Result<Uint8Array> {
  return writeComments(bytes, notes, AUTHOR);
}

/** A report with words marked, others replaced, a remark at whole paragraphs of what came out, and some paragraphs or rows less. */
export function rewriteReport(
  bytes: Uint8Array,
  { replacements, remarks, removed, left }: ReportChanges,
): Result<Uint8Array> {
  // Before anything moves: a mark changes no character.
  const coloured = highlightWords(bytes, left);
  if (!coloured.ok) return coloured;
  const replaced = replaceWords(coloured.value, replacements);
  if (!replaced.ok) return replaced;
  const after = readDocument(replaced.value);
  if (!after.ok) return after;
  const notes = remarks.map(({ paragraph, text }) => ({
    paragraph,
    start: 0,
    end: after.value.paragraphs[paragraph]?.text.length ?? 0,
    text,
  }));
  const marked = markReport(replaced.value, notes);
  // Last: until then a paragraph is known by where it stands.
  return marked.ok && removed.length > 0 ? removeParagraphs(marked.value, removed) : marked;
}
