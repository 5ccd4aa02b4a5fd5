import { ZERO, decimal } from '../../base/decimal';
import { binary, call, cell, range } from '../../formula/formula';
import { isNumber, when } from '../../formula/shorthand';
import { readAmount } from '../../tables/readAmount';
import type { Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Collector } from '../collector';
import type { Spot } from '../wordBars';
import type { LabelledRow } from './labelled';

const OF_THE_YEAR = /^(?:本年)?(?:收入|支出)合计$/;
const IN_ALL = /^(?:收入|支出)?总计$/;
const LEFT = /^(?:carryover|lastCarryover)$/;

/** 年末结转和结余 is blank, and 总计 is no more than 本年支出合计 and what stands between them: nothing was left. */
export function collectNothingLeft(
  { sheet }: Table,
  spot: Spot,
  rows: readonly LabelledRow[],
  collect: Collector,
): boolean {
  const amountIn = (row: number) => readAmount(contentAt(sheet, row, spot.column.column));
  if (!LEFT.test(spot.fact) || amountIn(spot.row).kind !== 'nothing') return false;
  const total = rows.filter(({ row, label }) => row < spot.row && OF_THE_YEAR.test(label.key)).at(-1);
  const all = rows.find(({ row, label }) => row > spot.row && IN_ALL.test(label.key));
  if (!total || !all) return false;
  const parts = rows.filter(({ row }) => row >= total.row && row < all.row).map(({ row }) => amountIn(row));
  const whole = amountIn(all.row);
  if (
    whole.kind !== 'number' ||
    whole.decoration ||
    parts.some((one) => one.kind === 'unreadable' || (one.kind === 'number' && one.decoration))
  )
    return false;
  const sum = parts.reduce((so, one) => (one.kind === 'number' ? so.plus(one.value) : so), ZERO);
  const left = whole.value.minus(sum);
  if (whole.value.isZero() || left.abs().gt(decimal('0.005'))) return false;
  const area = { top: total.row, left: spot.column.column, bottom: all.row - 1, right: spot.column.column };
  const own = cell(spot.row, spot.column.column, sheet.name);
  const rest = binary(cell(all.row, spot.column.column, sheet.name), '-', call('SUM', range(area, sheet.name)));
  // What she writes there later is what was left.
  const formula = when(isNumber(own), own, rest);
  collect.computed(spot, ZERO, formula, { ...area, bottom: all.row }, 1);
  return true;
}
