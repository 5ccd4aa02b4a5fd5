import { onceFor } from '../../base/onceFor';
import { contentAt } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';

/** 「审定数」 「更正数」 「应为」: what somebody decided the figure should be, and no word of what it is of. */
const VERSION =
  /^(?:财政|审计|上级|县级?|最[终后])?(?:[审核更修订校改复认评厘裁批重查][定正实计算准核认查改订]后?|正确|应[为是]|真实|准确)(?:数|额|值|金额|数据|数字|结果)?$/;

const versionsOf = onceFor(({ columns }: Table): readonly Column[] =>
  columns.filter(({ role, path }) => role === 'value' && VERSION.test(path.at(-1) ?? '')),
);

/** The heading of another figure of the same thing in this row, where the two differ. */
export function versionsBeside(table: Table, row: number, column: Column): readonly string[] {
  const versions = versionsOf(table);
  if (versions.length === 0 || versions.includes(column)) return [];
  const own = readAmount(contentAt(table.sheet, row, column.column));
  if (own.kind !== 'number') return [];
  return versions.flatMap((version) => {
    const other = readAmount(contentAt(table.sheet, row, version.column));
    return other.kind === 'number' && !other.value.equals(own.value) ? [version.heading] : [];
  });
}
