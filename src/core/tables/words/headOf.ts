import { plainText } from '../../base/text';
import type { CellContent } from '../../workbook/snapshot';
import type { Line } from '../lines';
import type { Table } from '../table';
import { unitNamedIn } from '../unitNamedIn';
import { isFieldLine } from './fields';

/** The lines above that are this table's own: nothing of a table that stands above it. */
export function headOf({ above, title }: Table): readonly Line[] {
  // What stands under its own title is its own: 「资金性质 | 政府性基金 | 单位：万元」. Of a project's form it tells of the project.
  const isOfProject = above.some(
    ({ firstContent }) => typeof firstContent === 'string' && OF_PROJECT.test(firstContent),
  );
  const titled = isOfProject
    ? -1
    : above.map((line) => line.someContent((content) => isText(content, title))).lastIndexOf(true);
  const body = above
    .map((line, at) => (titled < 0 || at < titled) && line.cells.length > 2 && !isFieldLine(line))
    .lastIndexOf(true);
  const figures = above
    .map(
      (line) =>
        line.cells.length > 1 &&
        line.cells.some(({ content }) => typeof content === 'number' && !(content >= 2000 && content < 2100)) &&
        !isFieldLine(line),
    )
    .lastIndexOf(true);
  const cut = Math.max(body, figures) + 1;
  // Whose a form is says its first line, whatever figures stand under it.
  const whose = above.slice(0, cut).flatMap((line) => unitNamedIn(line) ?? []);
  return [...whose, ...above.slice(cut)];
}

const OF_PROJECT = /^\s*项目/;

function isText(content: CellContent, text: string): boolean {
  return typeof content === 'string' && plainText(content) === plainText(text);
}
