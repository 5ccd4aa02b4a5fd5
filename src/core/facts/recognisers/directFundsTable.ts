import type { FactId } from '../catalogue';
import type { Column, Table } from '../../tables/table';
import { aloneInTheirYear } from './eachYear';
import { stageOf } from './items';
import { amountColumns, says } from './labelled';
import type { Recogniser } from './recogniser';
import { isNamed, isOfOneMonth } from './tableName';
import { totalLabel, totalRows } from './totalRows';

const SPENT = /^(?:支出|支付|使用)(?:金额|数|额)?$/;
const ALLOTTED = /下达|指标金额|指标数|分配|资金总额/;

/** 直达资金情况表: what was allotted and what of it was spent, both in the row of totals. */
export const directFundsTable: Recogniser = {
  id: '直达资金情况表',

  recognises: (table) =>
    isNamed(table, /直达资金/, /绩效|自评表|目标|申报|进度/) && !isOfOneMonth(table) && placesOf(table).length > 0,

  read(table, collect) {
    const [total, ...more] = totalRows(table);
    if (!total || more.length > 0) return;
    for (const { fact, column } of placesOf(table))
      collect.amountOf(
        { fact, row: total.row, column, label: totalLabel(total, column) },
        table.rows.filter((row) => row !== total.row),
      );
  },
};

/** What the headings call allotted, one column for each year. */
export function allottedColumns(table: Table): readonly Column[] {
  return aloneInTheirYear(amountColumns(table).filter((column) => !isSpent(column) && says(column, ALLOTTED)));
}

function isSpent(column: Column): boolean {
  return stageOf(column.path) === 'final' || says(column, SPENT);
}

function placesOf(table: Table): readonly { readonly fact: FactId; readonly column: Column }[] {
  const spent = amountColumns(table).filter(isSpent);
  return [
    ...allottedColumns(table).map((column) => ({ fact: 'directFunds' as const, column })),
    ...aloneInTheirYear(spent).map((column) => ({ fact: 'directFundsSpent' as const, column })),
  ];
}
