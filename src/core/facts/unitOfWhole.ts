import { oneLine } from '../base/text';
import { type MoneyUnit, bracketedMoneyUnit } from '../tables/moneyUnit';
import type { Column, Table } from '../tables/table';
import { contentAt, contentText } from '../workbook/snapshot';
import { isInRunOfParts } from './runOfParts';

/**
 * 「决算支出（万元） 2288.14」 over 「其中：基本支出 1402.55」 and 「项目支出 885.59」: what comes to a figure whose unit is said is in
 * that unit.
 */
export function unitOfWhole(table: Table, row: number, column: Column): MoneyUnit | undefined {
  const saysMeasure = (one: number) => SAYS_MEASURE.test(nameAt(table, one, column));
  const whole = [...table.rows].reverse().find((one) => one < row && saysMeasure(one));
  const unit = whole === undefined ? undefined : bracketedMoneyUnit(nameAt(table, whole, column));
  return unit && whole !== undefined && isInRunOfParts(table, column, { whole, row }, saysMeasure) ? unit : undefined;
}

/** 「（万元）」 「（人）」 behind a name: what stands under it is of another measure, or says it again. */
const SAYS_MEASURE = /[（(][^（()）]{1,4}[）)]\s*$/;

function nameAt({ sheet }: Table, row: number, { labelColumns }: Column): string {
  return labelColumns.map((at) => oneLine(contentText(contentAt(sheet, row, at)))).find((one) => one !== '') ?? '';
}
