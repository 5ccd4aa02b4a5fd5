import { type Decimal, decimal } from '../base/decimal';
import { oneLine, readLabel } from '../base/text';
import { bracketedMoneyUnit, type MoneyUnit } from '../tables/moneyUnit';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { contentAt, contentText } from '../workbook/snapshot';

/**
 * 「决算支出（万元） 2288.14」 over 「其中：基本支出 1402.55」 and 「项目支出 885.59」: what comes to a figure whose unit is said is in
 * that unit. All rows between the one that says it and this one, and any number behind it, are its parts.
 */
export function unitOfWhole(table: Table, row: number, column: Column): MoneyUnit | undefined {
  const above = table.rows.filter((one) => one < row);
  const whole = [...above].reverse().find((one) => SAYS_MEASURE.test(nameAt(table, one, column)));
  const unit = whole === undefined ? undefined : bracketedMoneyUnit(readLabel(nameAt(table, whole, column)).text);
  const total = whole === undefined ? undefined : valueAt(table, whole, column);
  if (whole === undefined || !unit || !total || total.isZero()) return undefined;
  let sum = decimal(0);
  let parts = 0;
  for (const one of table.rows.filter((below) => below > whole)) {
    const value = valueAt(table, one, column);
    if (!value || SAYS_MEASURE.test(nameAt(table, one, column))) return undefined;
    sum = sum.plus(value);
    if (!value.isZero()) parts++;
    if (one >= row && parts > 1 && sum.minus(total).abs().lte(ROUNDING)) return unit;
  }
  return undefined;
}

/** 「（万元）」 「（人）」 behind a name: what stands under it is of another measure, or says it again. */
const SAYS_MEASURE = /[（(][^（()）]{1,4}[）)]\s*$/;
const ROUNDING = decimal('0.02');

function nameAt({ sheet }: Table, row: number, { labelColumns }: Column): string {
  return labelColumns.map((at) => oneLine(contentText(contentAt(sheet, row, at)))).find((one) => one !== '') ?? '';
}

function valueAt({ sheet }: Table, row: number, { column }: Column): Decimal | undefined {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'number' && !amount.unit && !amount.decoration?.percent ? amount.value : undefined;
}
