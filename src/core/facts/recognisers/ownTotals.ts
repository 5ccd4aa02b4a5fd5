import { type Decimal, decimal } from '../../base/decimal';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { stageOf } from './items';
import { amountColumns, rowsOf } from './labelled';

/**
 * 「收入合计」 and 「支出合计」 beside what was carried over: the year's own where they and the carried balances make the account,
 * 年初 + 收入 − 支出 = 年末. With a balance in it that stands beside it, neither would.
 */
export function areYearsOwn(table: Table, column: Column): boolean {
  const [before, revenue, expenditure, after] = PARTS.map((name) => amountOf(table, column, name));
  if (before === 'several' || after === 'several' || after === undefined) return false;
  if (!revenue || !expenditure || revenue === 'several' || expenditure === 'several') return false;
  const left = (before ?? ZERO).plus(revenue).minus(expenditure);
  return !left.isZero() && left.minus(after).abs().lte(ROUNDING);
}

const ZERO = decimal(0);
const ROUNDING = decimal('0.02');
const PARTS = [
  /^(?:年初|上年|上年末)结转(?:和|及)?(?:结余)?$/,
  /^收入合计$/,
  /^支出合计$/,
  /^(?:年末|本年)结转(?:和|及)?结余$|^结转下年$/,
];

/** Of all lists of the table in the columns of one stage and year: that of the one row of such a name. */
function amountOf(table: Table, { path, period }: Column, name: RegExp): Decimal | 'several' | undefined {
  const found = amountColumns(table)
    .filter((one) => stageOf(one.path) === stageOf(path) && one.period.year === period.year)
    .filter((one) => one.period.offset === period.offset && one.labelColumns.length > 0)
    .flatMap((one) =>
      rowsOf(table, one).flatMap(({ row, label }) => {
        const amount = name.test(label.key) ? readAmount(contentAt(table.sheet, row, one.column)) : undefined;
        return amount?.kind === 'number' ? [amount.value] : [];
      }),
    );
  return found.length > 1 ? 'several' : found[0];
}
