import { type Label, readLabel } from '../../base/text';
import { columnsOfWords } from '../../tables/columnsOfWords';
import { TOTAL_LABELS } from '../../tables/lexicon';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { FormColumn, Line, List } from '../checkedForm';
import { readHeadings } from './readHeadings';

/** The lists of a table: one, or several side by side, each with its labels, codes and columns. */
export function readLists(table: Table): readonly List[] {
  const groups = new Map<string, Column[]>();
  const ofWords = columnsOfWords(table);
  for (const column of table.columns) {
    if (column.role !== 'value' || ofWords.has(column)) continue;
    const key = column.labelColumns.join(',');
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].map((columns) => {
    const [first] = columns;
    return {
      columns: columns.map((column): FormColumn => {
        const { column: at, heading } = column;
        return { column: at, heading, ...readHeadings(column, table.year) };
      }),
      lines: first ? linesOf(table, first.labelColumns, columns) : [],
    };
  });
}

interface RawLine {
  readonly row: number;
  readonly label: Label;
  readonly code: string;
  readonly level: string;
}

function linesOf(table: Table, labelColumns: readonly number[], columns: readonly Column[]): readonly Line[] {
  const codes = labelColumns
    .filter((at) => table.columns.find(({ column }) => column === at)?.role === 'code')
    .sort((a, b) => a - b);
  const labels = labelColumns.filter((at) => !codes.includes(at));
  const names = [...labels.filter((at) => !isCounter(table, at)), ...labels.filter((at) => isCounter(table, at))];
  const raw = table.rows.flatMap((row) => rawLine(table, row, { codes, names, columns }) ?? []);
  const top = raw.find(
    ({ label, code }) => !isTotalLabel(label) && !isSideTitle(label) && !label.partOf && code === '',
  )?.level;
  return raw.map(({ row, label, code, level }) => ({
    row,
    key: label.key,
    text: label.text,
    code,
    level,
    isTop: code !== '' || level === top || isTotalLabel(label) || isSumLabel(label),
    isTotal: isTotalLabel(label),
    isNumbered: label.numbering !== '' || code !== '',
  }));
}

function isCounter({ columns }: Table, at: number): boolean {
  return columns.find(({ column }) => column === at)?.role === 'counter';
}

function rawLine(
  table: Table,
  row: number,
  { codes, names, columns }: { codes: readonly number[]; names: readonly number[]; columns: readonly Column[] },
): RawLine | undefined {
  const texts = [...names, ...codes].flatMap((at) => {
    const raw = contentAt(table.sheet, row, at);
    return typeof raw === 'string' && raw.trim() !== '' && !/^[\d\s.\-–—－/]+$/.test(raw) ? [raw] : [];
  });
  const code = codeOf(codes.map((at) => contentText(contentAt(table.sheet, row, at)).trim()));
  const [raw] = texts;
  if (raw === undefined) {
    const filled = columns.some(({ column }) => readAmount(contentAt(table.sheet, row, column)).kind !== 'nothing');
    return filled ? { row, label: readLabel(''), code, level: '' } : undefined;
  }
  return { row, label: readLabel(raw), code, level: levelOf(raw) };
}

/** 201 | 06 | 01, 201 | 20106 | 2010601, or one cell; anything else than a code is none. */
function codeOf(cells: readonly string[]): string {
  let code = '';
  for (const cell of cells) {
    if (!/^\d+$/.test(cell)) continue;
    const digits = code !== '' && cell.length === 1 ? `0${cell}` : cell;
    code = digits.length > code.length && digits.startsWith(code) ? digits : code + digits;
  }
  return /^\d{3}(?:\d{2}){0,2}$/.test(code) ? code : '';
}

/** What kind of numbering, or how far in: lines of the same level are added, others are parts of them. */
function levelOf(raw: string): string {
  const { numbering, partOf } = readLabel(raw);
  if (partOf) return 'part';
  const indent = /^[\s\u3000]*/.exec(raw)?.[0].length ?? 0;
  if (numbering === '') return `indent ${String(indent)}`;
  if (numbering === '○') return 'circled';
  const bracket = numbering.startsWith('(') ? '()' : '';
  return bracket + (/\d/.test(numbering) ? 'number' : 'chinese');
}

function isTotalLabel({ key }: Label): boolean {
  return TOTAL_LABELS.includes(key) || key === '小计';
}

/** 「收入」 or 「支出」 alone in a row heads the lines under it. */
function isSideTitle({ key }: Label): boolean {
  return key === '收入' || key === '支出';
}

/** 本年收入合计, 总计, and the lines between the two stand for themselves however they are written. */
function isSumLabel({ key }: Label): boolean {
  return /(?:合计|总计)$/.test(key);
}
