import { plainText } from '../base/text';
import { textsOf } from './lines';
import type { Table } from './table';

/** A table that a page break cut in two repeats its header, under the same title, under 「续表」 or under none. */
export function joinPages(tables: readonly Table[]): readonly Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const first = joined.at(-1);
    if (first && continues(table, first)) joined[joined.length - 1] = joinedTable(first, table);
    else joined.push(table);
  }
  return joined;
}

function continues(table: Table, first: Table): boolean {
  if (
    table.area.left !== first.area.left ||
    table.area.right !== first.area.right ||
    headings(table) !== headings(first)
  )
    return false;
  const between = textsOf(table.above).map(plainText);
  const isNew = between.some(
    (text) =>
      // 「上年数」 and 「其中」 are short, and another table's.
      !/^续|续表|续\)$|^(?:金额)?单位[:：]|^第\d|^部门[:：]|^公开\d|^\(?[万千亿]?元\)?$|^[^一-龥]*$/.test(text) &&
      text !== plainText(first.title),
  );
  return (
    !isNew && (table.unit ?? first.unit) === (first.unit ?? table.unit) && (table.year ?? first.year) === first.year
  );
}

function headings({ columns }: Table): string {
  return columns.map(({ column, path }) => `${String(column)}:${path.join('/')}`).join('|');
}

function joinedTable(first: Table, next: Table): Table {
  return {
    ...first,
    unit: first.unit ?? next.unit,
    area: { ...first.area, bottom: next.area.bottom },
    rows: [...first.rows, ...next.rows],
  };
}
