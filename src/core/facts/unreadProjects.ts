import { plainText } from '../base/text';
import { type Line, textsOf } from '../tables/lines';
import { readAmount } from '../tables/readAmount';
import { newestYearIn } from '../tables/period';
import { a1 } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Collector } from './collector';
import { isSecondChoice } from './secondChoice';

/** A list of projects or a 自评表 that stands there and was not read: while there is one, nobody knows all projects. */
export interface UnreadProjects {
  readonly sheet: string;
  readonly cell: string;
  readonly year: number | undefined;
}

/** Tells nearly every line apart before its cells are listed. */
const TOLD = /名\s*称|自\s*评/;

/** Every filled 「项目名称 | …」 under the title of a 自评表 that gave no project. */
export function unreadForms(
  sheet: SheetSnapshot,
  lines: readonly Line[],
  read: readonly { readonly collector: Collector }[],
): readonly UnreadProjects[] {
  const known = new Set(
    read
      .flatMap(({ collector }) => collector.projects)
      .flatMap((project) => (project.form && project.sheet === sheet.name ? [a1(project.row, project.column)] : [])),
  );
  let title = plainText(sheet.name);
  return lines.flatMap((line, index) => {
    if (!line.someContent((content) => typeof content === 'string' && TOLD.test(content))) return [];
    const { row, cells } = line;
    const [first] = cells;
    if (cells.length === 1 && typeof first?.content === 'string' && /表|自评/.test(first.content))
      title = plainText(first.content);
    const at = cells.findIndex(
      ({ content }) => typeof content === 'string' && /^项目名称[:：]?$/.test(plainText(content)),
    );
    const cell = at < 0 ? undefined : cells[at + 1];
    if (!cell || readAmount(cell.content).kind !== 'unreadable' || !/自评/.test(title)) return [];
    // The heading of a list: other headings stand beside it.
    if (
      cells.length > 3 &&
      cells
        .slice(at + 1)
        .every(({ content }) => typeof content === 'string' && /数|额|率|预算|执行|目标|情况|备注/.test(content))
    )
      return [];
    if (known.has(a1(row, cell.column)) || isSecondChoice({ sheet, title })) return [];
    const year = [title, ...textsOf(lines.slice(Math.max(0, index - 3), index))]
      .map(newestYearIn)
      .find((one) => one !== undefined);
    return [{ sheet: sheet.name, cell: a1(row, cell.column), year }];
  });
}
