import { onceFor } from '../base/onceFor';
import { plainText, readLabel } from '../base/text';
import { isColumnNumberLine } from './columnNumberLine';
import {
  COUNTER_HEADINGS,
  NUMBERED_TABLE,
  TOTAL_LABELS,
  VALUE_HEADING,
  isCodeHeading,
  isLabelHeading,
} from './lexicon';
import { headerWord, isNumberedRow } from './headerWords';
import { standsOverAnswers, standsOverFigures, standsOverRows } from './headersByShape';
import type { Line } from './lines';
import { statedMoneyUnit } from './moneyUnit';
import { readAmount } from './readAmount';

/** 「“三公”经费」 over four levels and the line of column numbers. */
const MOST_HEADER_ROWS = 5;
const LONGEST_HEADING = 30;

/** Where the header that opens at this line ends; undefined where none opens here. */
export function headerEnd(lines: readonly Line[], at: number): number | undefined {
  const line = lines[at];
  if (!line || holdsNumber(line) || line.cells.length < 2) return undefined;
  if (standsOverAnswers(lines, at)) return at;
  if (!isHeaderLine(line))
    return (standsOverFigures(lines, at) || standsOverRows(lines, at) || namesTable(line, lines[at + 1])) &&
      !isFormField(lines, at)
      ? at
      : undefined;
  if (isFormField(lines, at)) return undefined;
  const last = lastHeaderLine(lines, at);
  const words = lines.slice(at, last + 1).flatMap(wordsOf);
  if (!words.some((word) => VALUE_HEADING.test(word))) return undefined;
  const below = lines[last + 1];
  const body = below && namesGroup(below) ? last + 2 : last + 1;
  const isNext = (lines[body]?.row ?? Infinity) <= (lines[body - 1]?.row ?? 0) + 1;
  const headed = isNext && headsFigures(lines.slice(at, last + 1), lines[body]);
  return words.some(isLabelHeading) || headed || (isNext && headsPairs(lines, last, body)) ? last : undefined;
}

/** 「表二　政府采购 | 货物 | 工程 | 合计」 right over a name with its figures. */
function namesTable({ row, cells, firstContent }: Line, next: Line | undefined): boolean {
  const isName = typeof firstContent === 'string' && NUMBERED_TABLE.test(plainText(firstContent));
  const areWords = cells.every(({ content }) => typeof content === 'string' && content.length <= LONGEST_HEADING);
  return isName && cells.length > 2 && areWords && next?.row === row + 1 && holdsNumber(next);
}

/**
 * 「项目名称 | 办公设备采购」: a field of a form with what was filled in, whatever words its name is made of. Over a list
 * the same word heads a column: names stand under it and figures beside them.
 */
function isFormField(lines: readonly Line[], at: number): boolean {
  const [first, second] = lines[at]?.cells ?? [];
  if (!first || !second) return false;
  if (!FORM_FIELD.test(headerWord(first.content))) return leadsForm(lines[at + 1]);
  const below = lines.slice(at + 1, at + 1 + LINES_TO_LOOK_AT);
  const rows = below.filter(holdsNumber);
  if (rows.length > 0 && headerWord(first.content) === '项目名称')
    return !rows.some(({ cells }) => {
      const name = cells.find(({ column }) => column === first.column);
      return (
        typeof name?.content === 'string' &&
        readAmount(name.content).kind === 'unreadable' &&
        !IN_FORMS.test(headerWord(name.content)) &&
        cells.some(({ column, content }) => column > first.column && typeof content === 'number')
      );
    });
  // What is said of the name in brackets makes it no heading.
  const filled = headerWord(second.content).replace(/\(.*\)$/, '');
  if (KIND_OF_UNIT.test(headerWord(first.content)) && UNIT_OF_KIND.test(filled)) return true;
  return (
    !isLabelHeading(filled) &&
    !COUNTER_HEADINGS.includes(filled) &&
    !isCodeHeading(filled) &&
    !VALUE_HEADING.test(filled)
  );
}

/** Over 「主管部门 | …」 stands another field of the form, whatever it is called. */
function leadsForm(next: Line | undefined): boolean {
  const [first, second] = next?.cells ?? [];
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:主管部门|实施单位|主管单位|项目单位)$/.test(headerWord(first.content)) &&
    !VALUE_HEADING.test(headerWord(second.content))
  );
}

const LINES_TO_LOOK_AT = 8;
const FORM_FIELD =
  /^(?:(?:单位|部门|填报单位|预算单位|机构|项目)(?:\((?:单位|部门)\))?(?:名称|全称|性质|负责人|类别|类型|编码|代码)|主管部门|实施单位|主管单位|项目单位|填报人|联系人|联系电话)$/;
/** 「单位性质 | 行政单位」: what the unit is, and not the heading of those that are so. */
const KIND_OF_UNIT = /^(?:单位|部门|机构)(?:性质|类别|类型)$/;
const UNIT_OF_KIND = /(?:单位|机关|政府|组织|法人|机构|参公|全额|差额|自收自支|拨款|预算)$/;
/** What stands at the left of the further lines of a form. */
const IN_FORMS =
  /^(?:项目资金|资金|年度资金|年度总体|年度目标|绩效|总体目标|主管部门|实施单位|项目负责人|预算执行|产出|效益|满意度|总分|合计$|其中|年初预算)/;

function lastHeaderLine(lines: readonly Line[], at: number): number {
  let last = at;
  const labelColumns = new Set<number>();
  while (last + 1 < lines.length && last + 1 - at < MOST_HEADER_ROWS) {
    const next = lines[last + 1];
    if (!next || next.row > (lines[last]?.row ?? 0) + 1) break;
    for (const column of labelColumnsOf(lines[last], next)) labelColumns.add(column);
    if (!isColumnNumberLine(next) && !continuesHeader(next, labelColumns)) break;
    last++;
  }
  return last;
}

/** Where a line says 「项目」, unless the next line divides it into kinds of money: 「三公经费」 over 「小计 | 接待费」 names no rows. */
function labelColumnsOf(line: Line | undefined, next: Line): readonly number[] {
  const cells = line?.cells ?? [];
  return cells.flatMap(({ column, content }, index) => {
    if (!isLabelHeading(headerWord(content))) return [];
    const end = cells[index + 1]?.column ?? Infinity;
    const below = next.cells
      .filter((cell) => cell.column >= column && cell.column < end)
      .map((cell) => headerWord(cell.content));
    const divided =
      below.length > 1 &&
      below.every((word) => VALUE_HEADING.test(word)) &&
      !below.some((word) => isLabelHeading(word) || isCodeHeading(word));
    return divided ? [] : [column];
  });
}

/** Under 「项目」 stands the first row's label, unless it is divided into 「科目编码」 and 「科目名称」. */
function continuesHeader(next: Line, labelColumns: ReadonlySet<number>): boolean {
  if (!isHeaderLine(next) || isEmptyTotal(next) || namesGroup(next)) return false;
  return next.cells.every(({ column, content }) => {
    const word = headerWord(content);
    return !labelColumns.has(column) || isLabelHeading(word) || isCodeHeading(word);
  });
}

/** 「流动资产：」 stands over lines of the body. */
function namesGroup({ cells }: Line): boolean {
  return cells.some(({ content }) => typeof content === 'string' && /[:：]\s*$/.test(content));
}

/** 「合计」 with nothing beside it is the first row, in which nothing stands. */
function isEmptyTotal({ cells }: Line): boolean {
  const [only, ...more] = cells;
  return only !== undefined && more.length === 0 && TOTAL_LABELS.includes(headerWord(only.content));
}

/** Short words without numbering, most of them known from headers: nothing that reads like the first row of a body. Asked of a line by each above it. */
const isHeaderLine = onceFor((line: Line): boolean => {
  if (holdsNumber(line) || isNumberedRow(line)) return false;
  let known = 0;
  for (const [index, { content }] of line.cells.entries()) {
    // A ledger of words is told by its first few: so many are strange that the rest cannot make up for it.
    if ((known + line.cells.length - index) * 2 < line.cells.length) return false;
    if (typeof content === 'number' || (typeof content === 'string' && /^20\d{2}$/.test(content.trim()))) {
      known++;
      continue;
    }
    if (typeof content !== 'string' || readAmount(content).kind !== 'unreadable') return false;
    // 「单位：元」 at the end of the headings themselves.
    if (index > 2 && index === line.cells.length - 1 && statedMoneyUnit(content)) continue;
    const label = readLabel(content);
    if (UNIT.test(label.key)) return false;
    if (
      label.numbering !== '' ||
      (label.partOf && index === 0) ||
      label.key.length > LONGEST_HEADING ||
      (!label.partOf && /[:：]./.test(content))
    )
      return false;
    if (
      isLabelHeading(label.key) ||
      COUNTER_HEADINGS.includes(label.key) ||
      isCodeHeading(label.key) ||
      VALUE_HEADING.test(label.key)
    )
      known++;
  }
  return known * 2 >= line.cells.length;
});

/** Most lines are told from a header by their first number, before a word of them is read. */
function holdsNumber(line: Line): boolean {
  return line.someContent((content) => typeof content === 'number' && !isYear(content));
}

/** Beside a blank figure stands its unit: a row of the body, not a header. */
const UNIT = /^(?:万元|千元|亿元|元|人|个|名|辆|台|套|%)$/;

function isYear(content: number): boolean {
  return Number.isInteger(content) && content >= 2000 && content <= 2099;
}

/** 「支出类型 | 决算数」 over names with a figure under the last heading, two of them at least. */
function headsPairs(lines: readonly Line[], header: number, body: number): boolean {
  const [first, ...others] = lines[header]?.cells ?? [];
  const value = others.find(({ content }) => VALUE_HEADING.test(headerWord(content)));
  const below = lines.slice(body, body + PAIRS_UNDER);
  return (
    first !== undefined &&
    value !== undefined &&
    below.length === PAIRS_UNDER &&
    below.every(
      ({ row, cells }, index) =>
        row === (lines[body]?.row ?? 0) + index &&
        cells[0]?.column === first.column &&
        typeof cells[0].content === 'string' &&
        readAmount(cells[0].content).kind === 'unreadable' &&
        typeof cells.find(({ column }) => column === value.column)?.content === 'number',
    )
  );
}

const PAIRS_UNDER = 2;

/** No word names the rows, but figures stand under the headings, each column under its own: 「合计 | 因公出国费 | 公务接待费」. */
function headsFigures(header: readonly Line[], first: Line | undefined): boolean {
  if (!first) return false;
  const figures = first.cells.filter(({ content }) => readAmount(content).kind === 'number');
  if (figures.length === 0) return false;
  const headed = new Set(header.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const labelled = first.cells.some(({ column, content }) => !headed.has(column) && typeof content === 'string');
  const allHeaded = figures.every(({ column }) => headed.has(column));
  return allHeaded && (labelled || figures.length >= 2 || isEntry(header, first));
}

/** 「文号 | 日期 | 类型 | 金额」 over one line of a ledger: each of its words under a heading, and the figure under 金额. */
function isEntry(header: readonly Line[], { cells }: Line): boolean {
  const headingOver = (column: number) =>
    header
      .flatMap((line) => line.cells.filter((cell) => cell.column === column))
      .map((cell) => headerWord(cell.content));
  return (
    cells.length > 2 &&
    cells.every(({ column, content }) => {
      const headings = headingOver(column);
      return headings.length > 0 && (typeof content !== 'number' || headings.some((word) => /金额|数额/.test(word)));
    })
  );
}

const wordsOf = onceFor(({ cells }: Line): readonly string[] => cells.map(({ content }) => headerWord(content)));
