import { type Decimal, decimal } from '../base/decimal';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { contentAt } from '../workbook/snapshot';

/**
 * Whether the rows right under one come to it, this row among them: whatever they are called, they are its parts. `ends` where a row
 * is none, whatever it holds.
 */
export function isInRunOfParts(
  table: Table,
  column: Column,
  { whole, row }: { readonly whole: number; readonly row: number },
  ends: (row: number) => boolean = () => false,
): boolean {
  const total = amountAt(table, whole, column);
  if (!total || total.isZero()) return false;
  let sum = decimal(0);
  let parts = 0;
  for (const one of table.rows.filter((below) => below > whole)) {
    const value = amountAt(table, one, column);
    if (!value || ends(one)) return false;
    sum = sum.plus(value);
    // More than it already: nothing that follows makes that good.
    if (total.gt(0) && sum.minus(total).gt(ROUNDING)) return false;
    if (!value.isZero()) parts++;
    if (one >= row && parts > 1 && sum.minus(total).abs().lte(ROUNDING)) return true;
  }
  return false;
}

const ROUNDING = decimal('0.02');

/** In the unit of its column. */
function amountAt({ sheet }: Table, row: number, { column }: Column): Decimal | undefined {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'number' && !amount.unit && !amount.decoration?.percent ? amount.value : undefined;
}
