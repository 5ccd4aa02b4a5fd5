import { oneLine, plainText, readLabel } from '../base/text';
import { type CellContent, type SheetSnapshot, contentText, isCellError } from '../workbook/snapshot';
import { buildColumns } from './buildColumns';
import { COUNTER_HEADINGS, VALUE_HEADING, isLabelHeading } from './lexicon';
import { type Line, filledRows } from './lines';
import { statedMoneyUnit } from './moneyUnit';
import { yearIn } from './period';
import type { Table } from './table';

const MOST_HEADER_ROWS = 4;

/** All tables of a sheet from top to bottom. One pass over its rows. */
export function findTables(sheet: SheetSnapshot): readonly Table[] {
  const tables: Table[] = [];
  const lines = filledRows(sheet);
  let above = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!startsHeader(lines, at)) continue;
    const headerEnd = lastHeaderRow(lines, at);
    const bodyEnd = lastBodyRow(lines, headerEnd);
    if (bodyEnd === headerEnd) continue;
    tables.push(assemble(sheet, lines.slice(above, at), lines.slice(at, headerEnd + 1), lines.slice(headerEnd + 1, bodyEnd + 1)));
    above = bodyEnd + 1;
    at = bodyEnd;
  }
  return tables;
}

/** A header opens with a line of two or more texts, at least one of which names rows and one of which names amounts. */
function startsHeader(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !isHeaderLine(line) || line.cells.length < 2) return false;
  const words = [line, ...followingHeaderLines(lines, at)].flatMap((one) => one.cells.map((cell) => headerWord(cell.content)));
  return words.some(isLabelHeading) && words.some((word) => VALUE_HEADING.test(word));
}

function followingHeaderLines(lines: readonly Line[], at: number): readonly Line[] {
  return lines.slice(at + 1, lastHeaderRow(lines, at) + 1);
}

function lastHeaderRow(lines: readonly Line[], at: number): number {
  let last = at;
  const labelColumns = new Set<number>();
  while (last + 1 < lines.length && last + 1 - at < MOST_HEADER_ROWS) {
    for (const cell of lines[last]?.cells ?? []) if (isLabelHeading(headerWord(cell.content))) labelColumns.add(cell.column);
    const next = lines[last + 1];
    if (!next || next.row !== (lines[last]?.row ?? 0) + 1) break;
    // Under 「项目」 stands the first row's label, not a second heading.
    const continues = isHeaderLine(next) && !next.cells.some((cell) => labelColumns.has(cell.column));
    if (!continues && !isColumnNumberLine(next)) break;
    last++;
  }
  return last;
}

/** Short words without numbering, most of them known from headers: nothing that reads like the first row of a body. */
function isHeaderLine(line: Line): boolean {
  // Most lines are told from a header by their first number; labels are read only where there is none.
  if (line.cells.some(({ content }) => typeof content === 'number' && !(Number.isInteger(content) && content >= 2000 && content <= 2099))) return false;
  let known = 0;
  for (const { content } of line.cells) {
    if (typeof content === 'number') {
      known++;
      continue;
    }
    if (typeof content !== 'string') return false;
    const label = readLabel(content);
    if (label.numbering !== '' || label.partOf || label.key.length > 24 || /[:：]./.test(content)) return false;
    if (isLabelHeading(label.key) || COUNTER_HEADINGS.includes(label.key) || isCodeLike(label.key) || VALUE_HEADING.test(label.key)) known++;
  }
  return known * 2 >= line.cells.length;
}

/** The line 「栏次 | 1 | 2 | 3」: consecutive whole numbers and at most a word for them. */
export function isColumnNumberLine(line: Line): boolean {
  const numbers = line.cells.filter(({ content }) => /^\d{1,2}$/.test(contentText(content))).map(({ content }) => Number(content));
  const words = line.cells.length - numbers.length;
  const first = numbers[0];
  if (first === undefined || first > 1 || words > 2) return false;
  const named = line.cells.some(({ content }) => typeof content === 'string' && /^栏次?$/.test(plainText(content)));
  return (named || (words === 0 && numbers.length > 2)) && numbers.every((value, index) => value === first + index);
}

/** The body ends at a blank row that is followed by no more labelled amounts, or where the next header starts. */
function lastBodyRow(lines: readonly Line[], headerEnd: number): number {
  let last = headerEnd;
  for (let at = headerEnd + 1; at < lines.length; at++) {
    const line = lines[at];
    const previous = lines[at - 1];
    if (!line || !previous || line.row - previous.row > 1) break;
    if (isNote(line)) break;
    if (at > headerEnd + 1 && startsHeader(lines, at)) break;
    last = at;
  }
  return last;
}

/** 「注：…」 「说明：…」, or one long sentence alone in its row. */
function isNote(line: Line): boolean {
  const [only, ...more] = line.cells;
  if (!only || typeof only.content !== 'string') return false;
  const plain = plainText(only.content);
  if (/^(?:注|备注|说明|填表说明|制表|填报人|审核|单位负责人|经办)[:：\d]/.test(plain)) return true;
  return more.length === 0 && plain.length > 30;
}

function assemble(sheet: SheetSnapshot, above: readonly Line[], header: readonly Line[], body: readonly Line[]): Table {
  const headerTop = header[0]?.row ?? 0;
  const bodyTop = (header.at(-1)?.row ?? 0) + 1;
  const bottom = body.at(-1)?.row ?? bodyTop;
  const named = header.filter((line) => !isColumnNumberLine(line));
  const columns = buildColumns(sheet, named, body);
  const texts = [...above].reverse().flatMap((line) => line.cells.map((cell) => cell.content)).filter((content) => typeof content === 'string');
  const title = titleAmong(texts) ?? sheet.name;
  const stated = [...texts, ...header.flatMap((line) => line.cells.map((cell) => cell.content).filter((content) => typeof content === 'string'))];
  return {
    sheet,
    area: { top: headerTop, left: columns[0]?.column ?? 0, bottom, right: columns.at(-1)?.column ?? 0 },
    title: oneLine(title),
    year: yearIn(title) ?? texts.map(yearIn).find((year) => year !== undefined) ?? yearIn(sheet.name),
    unit: stated.map(statedMoneyUnit).find((unit) => unit !== undefined) ?? statedMoneyUnit(sheet.name),
    columns,
    rows: body.map((line) => line.row),
    bodyTop,
  };
}

/** From the header upwards: the nearest line that reads like a name rather than like a unit, a date or a note. */
function titleAmong(texts: readonly string[]): string | undefined {
  const fit = (text: string) => {
    const plain = plainText(text);
    return plain.length >= 3 && plain.length <= 60 && !/^(?:(?:金额)?单位|部门|编制|填报|公开\d|附件|日期|制表|财决)/.test(plain) && !/^\(?\d{4}年?度?\)?$/.test(plain);
  };
  return texts.find((text) => fit(text) && /表|明细|台账|情况|汇总|统计/.test(text)) ?? texts.find(fit);
}

function headerWord(content: Exclude<CellContent, undefined>): string {
  return isCellError(content) ? '' : readLabel(contentText(content)).key;
}

function isCodeLike(word: string): boolean {
  return /编码|代码/.test(word) || /^[类款项]$/.test(word);
}
