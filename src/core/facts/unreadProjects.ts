import { onceFor } from '../base/onceFor';
import { plainText } from '../base/text';
import { type FilledCell, type Line, filledRows, textsOf } from '../tables/lines';
import { readAmount } from '../tables/readAmount';
import { newestYearIn } from '../tables/period';
import { a1, parseA1 } from '../workbook/address';
import type { Vocabulary } from '../tables/words/explained';
import { othersForm, unknownUnderForm } from '../tables/words/formWords';
import { type CellContent, type SheetSnapshot, contentText } from '../workbook/snapshot';
import type { Collector } from './collector';
import { isSecondChoice } from './secondChoice';

/** A list of projects or a 自评表 that stands there and was not read: while there is one, nobody knows all projects. */
export interface UnreadProjects {
  readonly sheet: string;
  readonly cell: string;
  readonly year: number | undefined;
  /** The table was not made out; nothing is said against it. `cell` is where the project's name stands. */
  readonly isForm?: true;
}

/** Tells nearly every line apart before its cells are listed. */
const TOLD = /名\s*称|自\s*评/;

const FORM_TITLE = /项目.{0,6}(?:绩效)?自评表/;

/** Lines of a sheet that speak of projects, by their number among those that are filled: those to look at, and titles of forms. */
export const projectLines = onceFor((sheet: SheetSnapshot) => {
  const told: number[] = [];
  const titles: number[] = [];
  for (const [index, line] of filledRows(sheet).entries()) {
    if (line.someContent((content) => typeof content === 'string' && TOLD.test(content))) told.push(index);
    if (typeof line.firstContent === 'string' && line.isAlone && FORM_TITLE.test(plainText(line.firstContent)))
      titles.push(index);
  }
  return { told, titles };
});

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
  /** The lines of lists that were read: what stands right over them is their heading. */
  const listed = read
    .flatMap(({ collector }) => collector.projects)
    .filter((project) => !project.form && project.sheet === sheet.name);
  let title = plainText(sheet.name);
  const nameless = namelessForms(sheet, lines, known);
  const named = projectLines(sheet).told.flatMap((index) => {
    const line = lines[index];
    if (!line) return [];
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
    if (LIST_TITLE.test(title) && cells.length > 3 && holdsNumber(lines[index + 1])) return [];
    const name = cells[at]?.column;
    if (listed.some((one) => one.column === name && one.row > row && one.row <= row + ROWS_OF_HEADINGS)) return [];
    if (known.has(a1(row, cell.column)) || isSecondChoice({ sheet, title })) return [];
    const year = [title, ...textsOf(lines.slice(Math.max(0, index - 3), index))]
      .map(newestYearIn)
      .find((one) => one !== undefined);
    return [{ sheet: sheet.name, cell: a1(row, cell.column), year, isForm: true } as const];
  });
  return named.length > 0 ? named : nameless;
}

/** 「自评汇总表」 is a list; under its headings figures stand at once, under the first line of a form another label. */
const LIST_TITLE = /汇总|一览|清单|明细|统计/;

function holdsNumber(line: Line | undefined): boolean {
  return line?.cells.some(({ content }) => readAmount(content).kind === 'number') === true;
}

const ROWS_OF_HEADINGS = 3;

/** Forms around which something is said that nobody understands, or that name another township. */
export function doubtedForms(
  sheet: SheetSnapshot,
  lines: readonly Line[],
  read: readonly { readonly collector: Collector }[],
  vocabulary: Vocabulary,
): readonly UnreadProjects[] {
  const forms = read
    .flatMap(({ collector }) => collector.projects)
    .filter((project) => project.form && project.sheet === sheet.name)
    .sort((a, b) => a.row - b.row);
  return forms.flatMap(({ row, column, title, year }, index) => {
    const next = forms[index + 1]?.row ?? Infinity;
    const own = lines.filter((line) => line.row >= row && line.row < next);
    const end = own.findIndex((line) => line.cells.some(({ content }) => isTotal(content)));
    const head = own.filter((line) => line.row < row + ROWS_OF_FIELDS).map(({ cells }) => cells);
    const under = end < 0 ? [] : withBlankRows(own.slice(end));
    const doubt = othersForm(head, vocabulary) ?? unknownUnderForm(under, title, year, vocabulary);
    return doubt ? [{ sheet: sheet.name, cell: a1(row, column), year }] : [];
  });
}

const ROWS_OF_FIELDS = 4;

function isTotal(content: CellContent): boolean {
  return typeof content === 'string' && /^总\s*分$/.test(content.trim());
}

/** Down to the first blank row. */
function withBlankRows(lines: readonly Line[]): readonly (readonly FilledCell[])[] {
  const first = lines[0]?.row ?? 0;
  return lines.filter(({ row }, index) => row === first + index).map(({ cells }) => cells);
}

const MONEY = /^(?:年度)?(?:项目)?资金(?:总额|合计)$|^总额$/;

/** Under the title of a 自评表 money is filled in, and no project was read: whatever its name is called there. */
function namelessForms(
  sheet: SheetSnapshot,
  lines: readonly Line[],
  known: ReadonlySet<string>,
): readonly UnreadProjects[] {
  const readAt = [...known].map((cell) => parseA1(cell)?.row ?? -1);
  const titles = projectLines(sheet).titles.flatMap((index) => lines[index] ?? []);
  return titles.flatMap(({ row, first, firstContent }, index) => {
    const next = titles[index + 1]?.row ?? Infinity;
    if (readAt.some((one) => one > row && one < next)) return [];
    const own = lines.filter((line) => line.row > row && line.row < next);
    const title = contentText(firstContent);
    if (!own.some(holdsMoney) || isSecondChoice({ sheet, title })) return [];
    const year = [title, ...textsOf(own.slice(0, 3))].map(newestYearIn).find((one) => one !== undefined);
    return [{ sheet: sheet.name, cell: a1(row, first), year }];
  });
}

/** Its mark of 10 stands in an empty form, too. */
function holdsMoney({ cells }: Line): boolean {
  const at = cells.findIndex(({ content }) => typeof content === 'string' && MONEY.test(plainText(content)));
  return (
    at >= 0 && cells.slice(at + 1).filter(({ content }) => typeof content === 'number' && content !== 0).length > 1
  );
}
