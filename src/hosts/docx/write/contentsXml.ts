import type { Heading } from '../../../core/report/documentTree';
import { runsXml } from './runsXml';
import { bookmarkName, paragraphXml } from './paragraphXml';

/** Deeper headings would make the contents as long as the report. */
const DEEPEST = 2;

/** A live 目录, filled with the headings; Word puts in the page numbers when it updates the field, which `dirty` asks it to do. */
export function contentsXml(headings: readonly Heading[]): string {
  const listed = headings
    .map((heading, index) => ({ heading, mark: bookmarkName(index + 1) }))
    .filter(({ heading }) => heading.level <= DEEPEST);
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const lines = listed.map(({ heading, mark }, index) =>
    paragraphXml(
      `TOC${String(heading.level + 1)}`,
      `${index === 0 ? begin : ''}<w:hyperlink w:anchor="${mark}" w:history="1">${runsXml(heading.runs.map((run) => ({ kind: 'text', text: run.text })))}</w:hyperlink>${index === listed.length - 1 ? end : ''}`,
    ),
  );
  return listed.length === 0 ? '' : lines.join('');
}
