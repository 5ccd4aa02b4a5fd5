import type { Label } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import type { Collector } from '../collector';
import { REVENUE_SOURCES, type Item, factOf, stageOf } from './items';
import { type LabelledRow, amountColumns, isFunctionLine, isTotal, rowsOf, says } from './labelled';
import type { Recogniser } from './recogniser';
import { PART_OF_BUDGET, isNamed } from './tableName';

type Side = 'revenue' | 'expenditure';
type Stage = 'budget' | 'final';

/** Rows under the total that split the expenditure. */
const PARTS: readonly (readonly [RegExp, Item])[] = [
  [/^基本支出$/, 'basic'],
  [/^项目支出$/, 'project'],
  [/^人员经费$/, 'personnel'],
  [/^(?:日常)?公用经费$/, 'operating'],
];

/** 收支预决算明细表: 收入{预算数, 决算数} and 支出{预算数, 决算数} over a list of 科目, the total at either end. */
export const revenueExpenditureDetail: Recogniser = {
  id: '收支预决算明细表',

  recognises(table) {
    // A part of the budget has totals of its own.
    if (isNamed(table, PART_OF_BUDGET)) return false;
    const cells = sidedColumns(table);
    const stages = new Set(cells.map(({ stage }) => stage));
    const sides = new Set(cells.map(({ side }) => side));
    return (
      stages.size === 2 && sides.size === 2 && new Set(cells.map(({ column }) => column.labelColumns[0])).size === 1
    );
  },

  read(table, collect) {
    for (const { column, side, stage } of sidedColumns(table)) {
      for (const found of rowsOf(table, column)) collectRow(found, column, side, stage, collect);
    }
  },
};

function sidedColumns(table: Table): readonly { column: Column; side: Side; stage: Stage }[] {
  return amountColumns(table).flatMap((column) => {
    const [revenue, expenditure] = [says(column, /收入/), says(column, /支出/)];
    const stage = stageOf(column.path);
    if (revenue === expenditure || stage === undefined || stage === 'adjusted') return [];
    return [{ column, side: revenue ? 'revenue' : 'expenditure', stage }];
  });
}

function collectRow({ row, label }: LabelledRow, column: Column, side: Side, stage: Stage, collect: Collector): void {
  const total = factOf(side, stage);
  if (isFunctionLine(label.key) && total)
    collect.functionLine({ fact: total, row, column, label: label.text }, side, stage);
  const item = itemOf(label, side);
  const fact = item && factOf(item, stage);
  if (fact) collect.amount({ fact, row, column, label: label.text });
}

function itemOf(label: Label, side: Side): Item | undefined {
  if (isTotal(label) || label.key === (side === 'revenue' ? '本年收入合计' : '本年支出合计')) return side;
  if (side === 'expenditure') return PARTS.find(([name]) => name.test(label.key))?.[1];
  return REVENUE_SOURCES.find(([name]) => name.test(label.key))?.[1];
}
