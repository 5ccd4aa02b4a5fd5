import { onceFor } from '../../base/onceFor';
import { contentAt } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';

/** Who looked at it again, of what paper. */
const BY =
  '(?:财政|财评|审计|上级|第三方|[省市县区]级?|最[终后]|[初终][次步]?|结算|决算|竣工|工程|项目|投资|中介|事务所|单位|部门)*';
/** That somebody looked at it, or asked that somebody does. */
const ACT =
  '(?:[初送终复重评预内外一二三]审|审[定计核后查]|[核更修订校改复认评厘裁批重查确][定正实计算准核认查改订审]|财评|评审|送审|报审|应[为是]|真实|准确|正确)';
/** 「审定数」 「送审金额」 「更正数」 「应为」: what somebody decided the figure should be, or asked for, and no word of what it is of. */
const VERSION = new RegExp(`^${BY}${ACT}+${BY}(?:以?后)?(?:造价|价|数|额|值|金额|数据|数字|结果)*$`);

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
