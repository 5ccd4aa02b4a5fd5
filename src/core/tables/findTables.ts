import { onceFor } from '../base/onceFor';
import { plainText } from '../base/text';
import { type SheetSnapshot, contentText } from '../workbook/snapshot';
import { buildColumns } from './buildColumns';
import { readContext, titleAmong } from './context';
import { withDefinedHeadings } from './definedHeadings';
import { headerEnd } from './headerLines';
import { type Line, filledRows, textsOf, withinColumns } from './lines';
import { inheritTitle } from './inheritTitle';
import { inheritUnit } from './inheritUnit';
import { joinPages } from './joinPages';
import { columnGap } from './columnGap';
import { isColumnNumberLine } from './columnNumberLine';
import { standsOverAll } from './headingOverAll';
import { isNote, isTitleLine, lastOfBody, notesUnder, sectionOver } from './notesUnder';
import { readAmount } from './readAmount';
import { sectionBehind, sectionOf } from './section';
import { shareNotes } from './shareNotes';
import { type MoneyUnit, bareMoneyUnit, statedMoneyUnit } from './moneyUnit';
import type { Column, Table } from './table';

/** All tables of a sheet from top to bottom, those side by side from left to right. One pass over its rows, whoever asks. */
export const findTables = onceFor((sheet: SheetSnapshot): readonly Table[] =>
  withDefinedHeadings(inheritUnit(inheritTitle(shareNotes(joinPages(tablesAmong(sheet, filledRows(sheet))))))),
);

function tablesAmong(sheet: SheetSnapshot, lines: readonly Line[]): readonly Table[] {
  const between = columnGap(sheet, lines);
  const apart = between === undefined ? [] : sideBySide(sheet, lines, between);
  if (apart.length > 0) return apart;
  const tables: Table[] = [];
  let above = 0;
  for (let at = 0; at < lines.length; at++) {
    const header = headerEnd(lines, at);
    if (header === undefined) continue;
    const whole = bodyEnd(lines, header, sectionBehind(lines[at - 1]));
    if (whole === header) continue;
    const end = lastOfBody(lines, header, whole);
    const top = standsOverAll(lines.slice(above, at + 1)) ? at - 1 : at;
    const notes = notesUnder(lines, end);
    const gap = columnGap(sheet, lines.slice(at, end + 1));
    const sides = gap === undefined ? [] : sideBySide(sheet, lines.slice(above, end + 1 + notes.length), gap);
    if (sides.length > 0) tables.push(...sides);
    else
      tables.push(
        assemble(sheet, lines.slice(above, top), lines.slice(top, header + 1), lines.slice(header + 1, end + 1), notes),
      );
    above = end + 1 + notes.length;
    at = end;
  }
  return tables;
}

/** What a blank column divides: two tables, or one beside something else that has nothing to do with it. */
function sideBySide(sheet: SheetSnapshot, lines: readonly Line[], gap: number): readonly Table[] {
  const [leftLines, rightLines] = [withinColumns(lines, 0, gap - 1), withinColumns(lines, gap + 1, Infinity)];
  const [left, right] = [tablesAmong(sheet, leftLines), tablesAmong(sheet, rightLines)];
  if (left.length > 0 && right.length > 0) return underOneTitle(left, right);
  const [found, beside] = left.length > 0 ? [left, rightLines] : [right, leftLines];
  const named = found.every(({ columns }) => columns.some(({ role }) => role === 'label'));
  const titled = beside[0] !== undefined && isTitleLine(beside[0]);
  if (found.length === 0 || !(named || titled) || !standsAlone(beside)) return [];
  // What stands beside a table under no name of its own is said of it.
  return titled || beside.length > MOST_ASIDE ? found : found.map((table) => withNotes(table, beside));
}

const MOST_ASIDE = 8;

function withNotes(table: Table, lines: readonly Line[]): Table {
  return { ...table, notes: [...table.notes, ...lines] };
}

/** Lines of words: neither the figures of a table nor a column of it. */
function standsAlone(lines: readonly Line[]): boolean {
  const worded = lines.filter(({ cells }) =>
    cells.some(({ content }) => typeof content === 'string' && readAmount(content).kind === 'unreadable'),
  );
  return worded.length === lines.length && lines.some(({ cells }) => cells.length > 1);
}

/** The right half of a table with a blank column down its middle stands under the title on the left; what is said over and under either is said of both. */
function underOneTitle(left: readonly Table[], right: readonly Table[]): readonly Table[] {
  const halves = right.map((table) => [left.find(({ area }) => area.top === table.area.top), table] as const);
  const joined = halves.flatMap(([beside, table]) => (beside && !hasTitle(table) ? [[beside, table] as const] : []));
  return [
    ...left.map((table) => {
      const notes = joined.flatMap(([beside, half]) => (beside === table ? half.notes : []));
      return notes.length > 0 ? withNotes(table, notes) : table;
    }),
    ...halves.map(([beside, table]): Table => {
      if (!beside || hasTitle(table)) return table;
      const { title, lastYear, year, unit } = beside;
      return {
        ...withNotes(table, beside.notes),
        title,
        lastYear,
        year: table.year ?? year,
        unit: table.unit ?? unit,
        above: [...beside.above, ...table.above],
      };
    }),
  ];
}

function hasTitle({ above }: Table): boolean {
  return titleAmong(textsOf(above)) !== undefined;
}

/** Rows left blank inside a body, as between groups; more of them end the table. */
const MOST_BLANK_ROWS = 2;

/** The body ends at a note, a title or the next header; a blank row ends it unless labelled figures go on below. */
function bodyEnd(lines: readonly Line[], header: number, nextSection: string | undefined): number {
  const figures = new Set(
    lines
      .slice(0, header + 1)
      .at(-1)
      ?.cells.map(({ column }) => column),
  );
  let last = header;
  for (let at = header + 1; at < lines.length; at++) {
    const line = lines[at];
    const previous = lines[at - 1];
    if (!line || !previous) break;
    const blanks = line.row - previous.row - 1;
    const most = at === header + 1 ? 1 : MOST_BLANK_ROWS;
    if (blanks > most || (blanks > 0 && !goesOn(line, figures))) break;
    if (isNote(line) || isTitleLine(line) || (nextSection !== undefined && sectionOf(line) === nextSection)) break;
    if (at > header + 1 && headerEnd(lines, at) !== undefined) return Math.max(last - sectionOver(lines, at), header);
    last = at;
  }
  return last;
}

/** A label, its number before it or not, with a figure under one of the headings. */
function goesOn({ cells }: Line, headed: ReadonlySet<number>): boolean {
  const [first, ...rest] = isNumbered(cells) ? cells.slice(1) : cells;
  return (
    typeof first?.content === 'string' &&
    readAmount(first.content).kind === 'unreadable' &&
    rest.some(({ column, content }) => headed.has(column) && readAmount(content).kind === 'number')
  );
}

function isNumbered([number, label]: Line['cells']): boolean {
  return (
    (typeof number?.content === 'number' || typeof number?.content === 'string') &&
    /^\d{1,3}[.、]?$/.test(String(number.content)) &&
    typeof label?.content === 'string' &&
    label.column === number.column + 1
  );
}

function assemble(
  sheet: SheetSnapshot,
  above: readonly Line[],
  header: readonly Line[],
  body: readonly Line[],
  notes: readonly Line[],
): Table {
  const headerTop = header[0]?.row ?? 0;
  const bodyTop = (header.at(-1)?.row ?? 0) + 1;
  const columns = buildColumns(
    sheet,
    header.filter((line) => !isColumnNumberLine(line)),
    body,
  );
  const context = readContext(sheet, above, header, notes);
  return {
    sheet,
    area: {
      top: headerTop,
      left: columns[0]?.column ?? 0,
      bottom: body.at(-1)?.row ?? bodyTop,
      right: columns.at(-1)?.column ?? 0,
    },
    ...context,
    unit:
      context.unit ?? unitOverLabels(columns, body) ?? unitAmongLabels(columns, body) ?? unitInFirstRow(columns, body),
    unitFrom: undefined,
    columns,
    rows: body.map((line) => line.row),
    bodyTop,
    above,
    notes: [...notes, ...asides([...header, ...body], columns)],
  };
}

/** Words to the right of all headings: they head nothing and name no row, and so are said of the table. */
function asides(lines: readonly Line[], columns: readonly Column[]): readonly Line[] {
  const headed = columns.filter(({ path }) => path.length > 0).map(({ column }) => column);
  const right = headed.reduce((most, column) => Math.max(most, column), 0);
  const beside = lines.flatMap((line) => line.between(right + 1, Infinity) ?? []);
  const isSaid = ({ cells }: Line) =>
    cells.every(({ content }) => typeof content === 'string' && readAmount(content).kind === 'unreadable');
  return beside.length <= MOST_ASIDE ? beside.filter(isSaid) : [];
}

/** 「（万元）」 in a cell of its own under 「预算执行」, among what names the rows. */
function unitAmongLabels(columns: readonly Column[], body: readonly Line[]): MoneyUnit | undefined {
  const labels = new Set(columns.flatMap(({ role, column }) => (role === 'label' ? [column] : [])));
  const units = new Set(
    body.flatMap(({ cells }) =>
      cells.flatMap(({ column, content }) =>
        typeof content === 'string' && labels.has(column) && /^\s*[(（].*[)）]\s*$/.test(content)
          ? (bareMoneyUnit(content) ?? [])
          : [],
      ),
    ),
  );
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

/** 「单位：万元」 under 「备注」, at the end of the first line, where no heading and no other cell says one: she had no other place for it. */
function unitInFirstRow(columns: readonly Column[], body: readonly Line[]): MoneyUnit | undefined {
  if (columns.some(({ unit }) => unit)) return undefined;
  const [first, ...more] = body;
  const stated = (line: Line | undefined) =>
    line?.cells.find(({ content }) => typeof content === 'string' && UNIT_ALONE.test(plainText(content)));
  const found = stated(first);
  const heading = columns.find(({ column }) => column === found?.column)?.path.at(-1) ?? '';
  const isSaid = typeof found?.content === 'string' && REMARKS.test(heading) && !more.some(stated);
  return isSaid ? statedMoneyUnit(contentText(found.content)) : undefined;
}

const REMARKS = /^(?:备注|说明|其他说明|附注)$/;
const UNIT_ALONE = /^\(?(?:金额|货币|计量)?单位[:：为]?(?:人民币)?[百千万亿]*元\)?$/;

/** 「项目资金（万元）」 「经费控制情况（元）」: a unit in a heading that stands over labels is the whole table's. */
function unitOverLabels(columns: readonly Column[], body: readonly Line[]): MoneyUnit | undefined {
  if (!columns.some(({ unit }) => unit)) return undefined;
  const figures = body.flatMap(({ cells }) =>
    cells.flatMap(({ column, content }) => (readAmount(content).kind === 'number' ? [column] : [])),
  );
  const first = figures.reduce((least, column) => Math.min(least, column), Infinity);
  return columns.find(({ column, unit, role }) => unit && (role === 'label' || column < first))?.unit;
}
