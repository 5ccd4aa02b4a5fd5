import { plainText, readLabel } from '../base/text';
import { contentAt } from '../workbook/snapshot';
import { titleAmong } from './context';
import { NUMBERED_TABLE, isLabelHeading } from './lexicon';
import { textsOf } from './lines';
import { newestYearIn } from './period';
import type { Table } from './table';

/**
 * A block without a title stands under that of the block above it where it speaks of the same things in its rows:
 * 「项目 | 预算数」 over 「项目 | 决算数」. What only stands below it, and is of other things, inherits nothing.
 */
export function inheritTitle(tables: readonly Table[]): readonly Table[] {
  /** The nearest first. */
  const titled: Table[] = [];
  return underOneHead(tables).map((table) => {
    const own = titleAmong(textsOf(table.above));
    const above = own === undefined ? titled.find((one) => goesOn(table, one) || isLike(table, one)) : undefined;
    const found = above
      ? {
          ...table,
          title: above.title,
          lastYear: above.lastYear,
          year: table.year ?? above.year,
          // What is said over the one is said of the other: 「单位：万元（预缴）」.
          above: [...above.above, ...table.above],
        }
      : table;
    if (own !== undefined || above) titled.unshift(found);
    return found;
  });
}

/** 「二、经费情况」 stands under what is said over 「一、人员情况」: the name of them all, of whom and of which year. */
function underOneHead(tables: readonly Table[]): readonly Table[] {
  const [first, ...more] = tables.filter(
    ({ title }) => SECTION.test(readLabel(title).numbering) || NUMBERED_TABLE.test(plainText(title)),
  );
  if (!first || more.length === 0) return tables;
  const head = first.above.filter((line) => !textsOf([line]).some((text) => text.trim() === first.title));
  const texts = textsOf(head);
  // What the first of them calls itself is said of that one alone.
  const year = texts.map(newestYearIn).find((one) => one !== undefined) ?? first.year;
  return tables.map((table) =>
    more.includes(table) ? { ...table, year: table.year ?? year, above: [...head, ...table.above] } : table,
  );
}

const SECTION = /^[一二三四五六七八九十]+$/;

/** Headings right under the last row, as wide as what they stand under: one form with another set of columns, which says of its rows what they are. */
function goesOn({ area, above: between, columns }: Table, above: Table): boolean {
  const names = columns.find(({ role }) => role === 'label')?.path ?? [];
  return (
    names.length > 0 &&
    names.every(isLabelHeading) &&
    between.length === 0 &&
    area.top === above.area.bottom + 1 &&
    area.left === above.area.left &&
    area.right === above.area.right
  );
}

/** The same rows under the same heading, all but a few. */
function isLike(table: Table, above: Table): boolean {
  if (above.area.left !== table.area.left || above.area.top >= table.area.top) return false;
  const [own, others] = [labelsOf(table), new Set(labelsOf(above))];
  return own.length > 1 && own.filter((label) => others.has(label)).length * 5 >= own.length * 4;
}

function labelsOf({ sheet, rows, columns }: Table): readonly string[] {
  const at = columns.find(({ role }) => role === 'label')?.column;
  if (at === undefined) return [];
  return rows.flatMap((row) => {
    const content = contentAt(sheet, row, at);
    return typeof content === 'string' && content.trim() !== '' ? [plainText(content)] : [];
  });
}
