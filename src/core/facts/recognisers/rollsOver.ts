import { type Decimal } from '../../base/decimal';
import { readAmount } from '../../tables/readAmount';
import { textsOf } from '../../tables/lines';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { amountColumns } from './labelled';
import { saidThing } from './saidThing';
import { PART_OF_BUDGET, isOfOneMonth } from './tableName';
import { totalRows } from './totalRows';

/** What was left, what came in and what went out make what is left: nobody plans that to the last cent. */
export function rollsOver(table: Table): boolean {
  if (isPlannedOrPart(table)) return false;
  const columns = PARTS.map((item) => amountColumns(table).filter(({ path }) => named(path) === item));
  if (columns.some(({ length }) => length !== 1)) return false;
  const [total, ...more] = totalRows(table);
  if (!total || more.length > 0) return false;
  const [before, revenue, expenditure, after] = columns.map(([column]): Decimal | undefined => {
    const amount = column && readAmount(contentAt(table.sheet, total.row, column.column));
    return amount?.kind === 'number' ? amount.value : undefined;
  });
  if (!before || !revenue || !expenditure || !after || after.isZero()) return false;
  return before.plus(revenue).minus(expenditure).equals(after);
}

/**
 * 「本年收入合计」 of a budget, or of a 「部门收支总表」, which is what the form of the budget is called, is none of a final account;
 * nor is what one month, one kind of expenditure or one fund had.
 */
export function isPlannedOrPart(table: Table): boolean {
  const { title, sheet, above } = table;
  return (
    isOfOneMonth(table) ||
    KIND.test(title) ||
    PART_OF_BUDGET.test(title) ||
    [title, sheet.name, ...textsOf(above)].some((text) => PLANNED.test(text))
  );
}

const KIND = /基本支出|项目支出|(?:人员|公用)(?:经费|支出)/;

const PLANNED = /预算|计划|测算|估|安排|批复|年初|总表|总体/;

const PARTS = ['lastCarryover', 'revenue', 'expenditure', 'carryover'];

/** 「本年支出」 and nothing over it that says more. */
function named([word = '', ...more]: Column['path']): string | undefined {
  const { item, stage } = saidThing(word);
  return more.length === 0 && stage === undefined ? item : undefined;
}
