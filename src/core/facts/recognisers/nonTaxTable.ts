import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { aloneInTheirYear } from './eachYear';
import { stageOf } from './items';
import type { Collector } from '../collector';
import type { Spot } from '../wordBars';
import { amountColumns, rowsOf, says } from './labelled';
import { isNonTaxLine } from './knownLines';
import type { Recogniser } from './recogniser';
import { isNamed, isOfOneMonth } from './tableName';
import { totalLabel, totalRows } from './totalRows';

/** 非税收入收缴情况表: the total of what came in, under the column that says so. */
export const nonTaxTable: Recogniser = {
  id: '非税收入情况表',

  recognises: (table) =>
    isNamed(table, /非税/, /支出|收支|计划|任务分解|票据|项目/) &&
    !isOfOneMonth(table) &&
    receivedColumns(table).length > 0,

  read(table, collect) {
    const [total, ...more] = totalRows(table);
    if (!total || more.length > 0) return;
    for (const column of receivedColumns(table))
      collectTotal(table, { fact: 'nonTaxRevenue', row: total.row, column, label: totalLabel(total, column) }, collect);
  },
};

/** What was taken in for others is in the printed total, and no revenue of hers. */
function collectTotal(table: Table, spot: Spot, collect: Collector): void {
  const lines = rowsOf(table, spot.column).filter(({ row }) => row !== spot.row);
  const others = lines.filter(({ row, label }) => !isNonTaxLine(label.key) && counts(table, row, spot.column));
  if (others.every(({ label }) => collect.mayHoldLine(spot, label.text)))
    collect.amountOf(
      spot,
      lines.map(({ row }) => row),
    );
}

function counts({ sheet }: Table, row: number, { column }: Column): boolean {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'unreadable' || (amount.kind === 'number' && !amount.value.isZero());
}

const RECEIVED =
  /入库|实缴|收缴数|征收数|实际收缴|实际征收|(?<!计划|未|预计)完成(?:数|额|金额)?$|收缴金额|征收金额|收入金额/;

/** 「缴库情况表 | 上半年 | 下半年 | 全年合计」. */
function isAllReceived(table: Table, column: Column): boolean {
  return isNamed(table, /缴库|入库|收缴|征收/) && says(column, /^(?:全年|本年)?(?:合计|总计)$/);
}

function receivedColumns(table: Table): readonly Column[] {
  return aloneInTheirYear(
    amountColumns(table).filter(
      (column) =>
        column.labelColumns.length > 0 &&
        !says(column, /计划|预算|任务|返还|上缴|分成/) &&
        (says(column, RECEIVED) || stageOf(column.path) === 'final' || isAllReceived(table, column)),
    ),
  );
}
