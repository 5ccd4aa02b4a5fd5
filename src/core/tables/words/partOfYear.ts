import type { Meaning } from './meaning';
import { plainText } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import type { Column, Table } from '../table';

/** Names of parts of a year, and how many of them make one. */
const PARTS: readonly (readonly [name: RegExp, all: number])[] = [
  [/^(?:20\d{2}年)?第?([一二三四1-4])季度?(?:合计|小计|支出|支出数|执行数|决算数|金额|数)?$/, 4],
  [/^(?:20\d{2}年)?(\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:合计|小计|支出|支出数|执行数|决算数|金额|数)?$/, 12],
  [/^20\d{2}[-/.年](\d{1,2})[-/.月]\d{1,2}日?$/, 12],
  [/^(?:20\d{2}年)?([上下])半年(?:合计|小计|支出|支出数|执行数|决算数|金额|数)?$/, 2],
];

/** Whether these are quarters, months or halves of a year, and not all of them: their total is not the year's. */
function nameSomeParts(names: readonly string[]): boolean {
  return PARTS.some(([name, all]) => {
    const parts = names.flatMap((text) => name.exec(plainText(text))?.[1] ?? []);
    return parts.length > 1 && new Set(parts).size < all;
  });
}

/** A column over rows, or beside columns, that are only some parts of a year. */
export function isPartOfYear({ sheet, rows, columns }: Table, { labelColumns, path }: Column): boolean {
  const names = labelColumns.flatMap((at) =>
    rows.flatMap((row) => {
      const content = contentAt(sheet, row, at);
      return typeof content === 'string' ? [content] : [];
    }),
  );
  if (nameSomeParts(names)) return true;
  return /计|决算|执行|支出/.test(path.at(-1) ?? '') && nameSomeParts(columns.flatMap((one) => one.path));
}

/** The same words, said of some months only. */
export function withPart(said: ReadonlySet<Meaning>): ReadonlySet<Meaning> {
  return new Set<Meaning>([...said, 'period:part']);
}
