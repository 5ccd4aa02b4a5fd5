import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import type { FactId } from '../catalogue';
import { isFunctionLine, rowsOf, says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';

const LABELS: Readonly<Record<string, FactId>> = {
  本年收入合计: 'finalRevenue',
  其他收入: 'otherRevenue',
  年初结转和结余: 'lastCarryover',
  年初结转结余: 'lastCarryover',
  上年结转和结余: 'lastCarryover',
  本年支出合计: 'finalExpenditure',
  年末结转和结余: 'carryover',
  年末结转结余: 'carryover',
};

/** 收入支出决算总表 (公开01, 财决01): 收入 on the left, 支出 on the right, each with its own labels. */
export const nationalFinalTotals: Recogniser = {
  id: '收入支出决算总表',

  recognises(table) {
    if (/财政拨款|一般公共预算/.test(plainText(table.title))) return false;
    if (!/收入支出决算总表|收支决算总表/.test(plainText(table.title))) return false;
    const keys = new Set(finalColumns(table).flatMap((column) => rowsOf(table, column).map(({ label }) => label.key)));
    return keys.has('本年收入合计') && keys.has('本年支出合计');
  },

  read(table, collect) {
    for (const column of finalColumns(table)) {
      for (const { row, label } of rowsOf(table, column)) {
        if (isFunctionLine(label.key) && says(column, /^支出/)) collect.functionLine({ fact: 'finalExpenditure', row, column, label: label.text }, 'expenditure', 'final');
        const fact = LABELS[label.key];
        if (fact) collect.amount({ fact, row, column, label: label.text });
      }
    }
  },
};

/** 决算数 where the table says so; else 金额, with no 预算 over it. */
function finalColumns(table: Table): readonly Column[] {
  const columns = valueColumns(table);
  const stated = columns.filter((column) => says(column, /^(?:本年)?决算(?:数|金额)?$/));
  return stated.length > 0 ? stated : columns.filter((column) => says(column, /^金额$/) && !says(column, /预算/));
}
