import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Collector } from '../collector';
import { isTotal, rowsOf, says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** 支付进度表: what was paid and what should have been paid by the same date, as columns. */
export const paymentProgress: Recogniser = {
  id: '支付进度表',

  recognises: (table) =>
    isNamed(table, /进度/, /直达|专项|项目|中央|省级|上级|债券|(?<!财政|预算|全部|部门)资金/) &&
    progressColumns(table) !== undefined,

  read(table, collect) {
    const columns = progressColumns(table);
    const row = columns && yearEndRow(table, columns.actual);
    if (!columns || !row) return;
    readProgress(table, collect);
    const [budget, ...more] = valueColumns(table).filter((column) =>
      says(column, /^(?:全年|调整后)预算(?:数|金额|额)?$/),
    );
    if (budget && more.length === 0)
      collect.amount({ fact: 'adjustedBudget', row: row.row, column: budget, label: `${row.text}${budget.heading}` });
  },
};

/** The two of them, also in a table that was read for its amounts. */
export function readProgress(table: Table, collect: Collector): void {
  const columns = progressColumns(table);
  const row = columns && yearEndRow(table, columns.actual);
  if (!columns || !row) return;
  collect.amount({
    fact: 'actualPaymentProgress',
    row: row.row,
    column: columns.actual,
    label: `${row.text}${columns.actual.heading}`,
  });
  collect.amount({
    fact: 'plannedPaymentProgress',
    row: row.row,
    column: columns.planned,
    label: `${row.text}${columns.planned.heading}`,
  });
}

function progressColumns(table: Table): { actual: Column; planned: Column } | undefined {
  const columns = valueColumns(table);
  const planned = columns.filter((column) => says(column, /(?:既定|序时|计划|目标|时间|应达).{0,4}进度/));
  const actual = columns.filter(
    (column) => !planned.includes(column) && says(column, /(?:实际|累计|支付|支出|执行).{0,6}进度|^进度$/),
  );
  return actual.length === 1 && planned.length === 1 && actual[0] && planned[0]
    ? { actual: actual[0], planned: planned[0] }
    : undefined;
}

/** The only date there is, or the one that closes the year. */
function yearEndRow(table: Table, actual: Column): { row: number; text: string } | undefined {
  const filled = table.rows.filter((row) => readAmount(contentAt(table.sheet, row, actual.column)).kind !== 'nothing');
  const [only, ...more] = filled;
  const labelled = rowsOf(table, actual);
  const named = (row: number) => labelled.find((one) => one.row === row)?.label.text ?? '';
  if (only !== undefined && more.length === 0) return { row: only, text: named(only) };
  const closing = labelled.filter(
    ({ row, label }) =>
      filled.includes(row) &&
      (isTotal(label) ||
        /^(?:全年|年末|年底|12月(?:份|底|末|31日)?|十二月(?:份)?|截至12月.*)$/.test(label.text.replace(/\s/g, ''))),
  );
  const [last, ...others] = closing;
  return last && others.length === 0 ? { row: last.row, text: last.label.text } : undefined;
}
