import { type Finding, finding } from '../base/problem';
import { oneLine, plainText } from '../base/text';
import type { Table } from '../tables/table';
import { a1, parseRangeA1 } from '../workbook/address';
import { contentAt, contentText } from '../workbook/snapshot';
import { factDefinition } from './catalogue';
import type { Reading } from './reading';

const MOST_NAMED = 5;

/**
 * 「2024年文化广场」 among the lines of 2025 that were added up: it is called so, or was paid for a year before. Lists are full of the
 * first, so the line counts, and she is told once of them all.
 */
export function earlierYears(table: Table, readings: readonly Reading[]): readonly Finding[] {
  const { sheet, year } = table;
  if (year === undefined) return [];
  const labels = table.columns.filter(({ role }) => role === 'label').map(({ column }) => column);
  const dated = table.rows.flatMap((row) => {
    const column = labels.find((at) => isOfEarlier(contentText(contentAt(sheet, row, at)), year));
    return column === undefined ? [] : [{ row, column }];
  });
  if (dated.length === 0) return [];
  const added = dated.map(({ row, column }) => ({
    name: oneLine(contentText(contentAt(sheet, row, column))),
    cell: a1(row, column),
    facts: readings.filter(
      ({ source, parts }) => (parts > 1 || /[:,]/.test(source.cell)) && holdsRow(source.cell, row),
    ),
  }));
  const lines = added.filter(({ facts }) => facts.length > 0);
  const facts = [...new Set(lines.flatMap((line) => line.facts.map(({ fact }) => factDefinition(fact).name)))];
  if (lines.length === 0) return [];
  const names = lines.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const shown = `${names.join('、')}${lines.length > names.length ? ` 等 ${String(lines.length)} 行` : ''}`;
  return [
    finding(
      'linesOfEarlierYear',
      'notice',
      { sheet: sheet.name, table: table.title, names: shown, year: String(year), fact: facts.join('、') },
      lines.map(({ cell }) => ({ sheet: sheet.name, cell })),
    ),
  ];
}

/** 「2024年…」 「二〇二四年…」 「24年度…」 「2023-2024年…」 at its beginning, and no day. */
const BEGINS_WITH_YEAR =
  /^(?:(20\d{2})|(二[〇○零][〇○零一二三四五六七八九]{2})|(\d{2}))年?(?:[-—–~至到](?:20)?\d{2})?年?度?/;
const DIGITS = '〇一二三四五六七八九';

function isOfEarlier(text: string, year: number): boolean {
  const plain = plainText(text);
  const [whole, long, written, short] = BEGINS_WITH_YEAR.exec(plain) ?? [];
  const rest = plain.slice(whole?.length ?? 0);
  if (whole === undefined || !/[一-龥]/.test(rest) || /^\d|^[.、]|^[月号]/.test(rest)) return false;
  if (short !== undefined && !whole.includes('年')) return false;
  const digits = written?.replace(/./g, (one) => String(Math.max(0, DIGITS.indexOf(one))));
  const named = Number(long ?? digits ?? `20${short ?? ''}`);
  return named < year && named >= year - MOST_BACK;
}

/** 「15年」 may be how long it is. */
const MOST_BACK = 9;

function holdsRow(cells: string, row: number): boolean {
  return cells.split(',').some((cell) => {
    const area = parseRangeA1(cell);
    return area !== undefined && row >= area.top && row <= area.bottom;
  });
}
