import { decimal } from '../../base/decimal';
import type { Column, Table } from '../../tables/table';
import type { Collector } from '../collector';
import type { Spot } from '../wordBars';
import { isTotalLine } from './ledgerLines';
import { sumOf } from './namelessRows';

export const TOTAL =
  /^(?:合计|总计|(?:本年|全年)?累计|(?:追加|收回|调增|调减|核减)(?:资金|指标|数)?(?:小计|合计|总计))/;
export const TOTAL_OF_SECTION = new RegExp(`${TOTAL.source}|^小计`);
const RUNNING = /^(?:本年|全年)?累计/;
const OF_MONTHS =
  /^(?:第?[一二三四1-4]季度?|上半年|下半年|(?:\d{1,2}|十?[一二三四五六七八九十])月份?|本[月季]度?)(?:小计|合计)$/;

/** What is printed between and under the entries comes to them: the total to all, 「累计」 to those above it, 「一季度小计」 to those next to it. */
export function tiesWithTotals(
  table: Table,
  spot: Spot,
  entries: readonly number[],
  totalled: RegExp,
  collect: Collector,
): boolean {
  const last = entries.at(-1) ?? table.bodyTop;
  const counted = new Set(entries);
  const others = table.rows.filter((row) => !counted.has(row));
  const running = others.filter((row) => row < last && isTotalLine(table, row, RUNNING));
  const total = others.find((row) => !running.includes(row) && isTotalLine(table, row, totalled));
  const soFar = running.every((row) => {
    const above = entries.filter((one) => one < row);
    return above.length === 0 || collect.isTotalOf(spot, row, above);
  });
  const ofMonths = others
    .filter((row) => isTotalLine(table, row, OF_MONTHS))
    .every(
      (row) => isOfLinesBeside(table, spot, row, entries) || collect.isTotalOf(spot, row, linesAbove(entries, row)),
    );
  return soFar && ofMonths && (total === undefined || collect.isTotalOf(spot, total, entries));
}

/** However many of the entries right above it, or right under it. */
function isOfLinesBeside(table: Table, { column }: Spot, row: number, entries: readonly number[]): boolean {
  const under = entries.filter((one) => one > row);
  return comesTo(table, column, row, [...linesAbove(entries, row)].reverse()) || comesTo(table, column, row, under);
}

/** Added up one by one, for a ledger has thousands of lines. */
function comesTo(table: Table, column: Column, row: number, nearest: readonly number[]): boolean {
  let left = sumOf(table, column, [row]);
  return nearest.some((line) => {
    left = left.minus(sumOf(table, column, [line]));
    return left.abs().lte(CENT);
  });
}

const CENT = decimal('0.01');

function linesAbove(entries: readonly number[], row: number): readonly number[] {
  return entries.filter((one) => one < row);
}
