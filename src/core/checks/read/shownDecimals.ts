import { type Amount, readAmount } from '../../tables/readAmount';
import type { Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';

export type Shown = Amount & { readonly kind: 'number' };

/** Two decimals are the least that money is printed with, unless the whole form shows fewer. */
export const MONEY_DECIMALS = 2;
/** What a double holds beyond these is noise, not print. */
export const MOST_DECIMALS = 8;

/**
 * How many decimals each table shows: as many as any of its amounts. A table of whole 元 is rounded to 元. Whole 万元 are
 * taken at their word, unless there are many and few of them round: nobody's money comes out like that, printed so it does.
 */
export function shownDecimals(tables: readonly Table[]): (table: Table) => number {
  const known = new Map(tables.map((table) => [table, amountsShown(table)]));
  const most = (table: Table) => mostOf(known.get(table) ?? []);
  const inTenThousands = tables.filter(({ unit }) => unit && unit.name !== '元');
  const allRounded =
    inTenThousands.every((table) => most(table) === 0) &&
    looksRounded(
      inTenThousands.flatMap((table) => known.get(table) ?? []),
      MANY_IN_BOOK,
    );
  return (table) => {
    if (most(table) > 0) return Math.min(most(table), MONEY_DECIMALS);
    const isWholeYuan = table.unit?.name === '元' || table.unit === undefined;
    return isWholeYuan || allRounded || looksRounded(known.get(table) ?? []) ? 0 : MONEY_DECIMALS;
  };
}

function mostOf(amounts: readonly Shown[]): number {
  return amounts.reduce((found, amount) => Math.max(found, decimalsOf(amount)), 0);
}

/** One with as many decimals as money is printed with says it of all. */
function amountsShown(table: Table): readonly Shown[] {
  const columns = table.columns.filter(({ role }) => role === 'value');
  const shown: Shown[] = [];
  for (const row of table.rows)
    for (const { column } of columns) {
      const amount = readAmount(contentAt(table.sheet, row, column));
      if (amount.kind !== 'number' || amount.decoration?.percent === true) continue;
      if (decimalsOf(amount) >= MONEY_DECIMALS) return [amount];
      shown.push(amount);
    }
  return shown;
}

const MANY = 15;
const MANY_IN_BOOK = 40;

function looksRounded(amounts: readonly Shown[], many = MANY): boolean {
  const filled = amounts.filter(({ value }) => !value.isZero());
  const odd = filled.filter(({ value }) => !value.mod(5).isZero());
  return filled.length >= many && odd.length * 2 > filled.length;
}

export function decimalsOf(amount: Shown): number {
  return Math.min(amount.value.decimalPlaces(), MOST_DECIMALS);
}
