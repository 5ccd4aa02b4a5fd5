import { onceFor } from '../base/onceFor';
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
  const measured = measuredRows(table, column);
  const whole = measured.filter((one) => one < row).at(-1);
  const unit = whole === undefined ? undefined : bracketedMoneyUnit(nameAt(table, whole, column));
  const ends = (one: number) => measured.includes(one);
  return unit && whole !== undefined && isInRunOfParts(table, column, { whole, row }, ends) ? unit : undefined;
}

/** Asked of every cell, and answered once for each set of names. */
function measuredRows(table: Table, column: Column): readonly number[] {
  const byNames = measuredIn(table);
  const names = column.labelColumns.join();
  const known = byNames.get(names);
  if (known) return known;
  const rows = table.rows.filter((one) => SAYS_MEASURE.test(nameAt(table, one, column)));
  byNames.set(names, rows);
  return rows;
}

const measuredIn = onceFor<Table, Map<string, readonly number[]>>(() => new Map());

/** 「（万元）」 「（人）」 behind a name: what stands under it is of another measure, or says it again. */
const SAYS_MEASURE = /[（(][^（()）]{1,4}[）)]\s*$/;

function nameAt({ sheet }: Table, row: number, { labelColumns }: Column): string {
  return labelColumns.map((at) => oneLine(contentText(contentAt(sheet, row, at)))).find((one) => one !== '') ?? '';
}
