import { labelKey } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { isFunctionLine, isTotal, rowsOf, says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';

const BUDGET = /预算/;
const FINAL = /决算|实际|执行/;
const NOT_AN_AMOUNT = /增减|比例|占比|差|完成率|执行率|%/;

type Side = 'revenue' | 'expenditure';
type Stage = 'budget' | 'final';

const TOTALS: Record<Side, Record<Stage, FactId>> = {
  revenue: { budget: 'budgetRevenue', final: 'finalRevenue' },
  expenditure: { budget: 'budgetExpenditure', final: 'finalExpenditure' },
};

/** Rows under the total that split the expenditure. */
const PARTS: Readonly<Record<string, Record<Stage, FactId>>> = {
  基本支出: { budget: 'basicBudget', final: 'basicFinal' },
  项目支出: { budget: 'projectBudget', final: 'projectFinal' },
  人员经费: { budget: 'personnelBudget', final: 'personnelFinal' },
  公用经费: { budget: 'operatingBudget', final: 'operatingFinal' },
  日常公用经费: { budget: 'operatingBudget', final: 'operatingFinal' },
};

/** 收支预决算明细表: 收入{预算数, 决算数} and 支出{预算数, 决算数} over a list of 科目, the total at either end. */
export const revenueExpenditureDetail: Recogniser = {
  id: '收支预决算明细表',

  recognises(table) {
    // A part of the budget has totals of its own.
    if (/财政拨款|一般公共预算|政府性基金|国有资本/.test(table.title)) return false;
    const cells = sidedColumns(table);
    const stages = new Set(cells.map(({ stage }) => stage));
    const sides = new Set(cells.map(({ side }) => side));
    return stages.size === 2 && sides.size === 2 && new Set(cells.map(({ column }) => column.labelColumns[0])).size === 1;
  },

  read(table, collect) {
    for (const { column, side, stage } of sidedColumns(table)) readColumn(table, column, side, stage, collect);
  },
};

function sidedColumns(table: Table): readonly { column: Column; side: Side; stage: Stage }[] {
  return valueColumns(table).flatMap((column) => {
    if (says(column, NOT_AN_AMOUNT)) return [];
    const [revenue, expenditure] = [says(column, /收入/), says(column, /支出/)];
    const side = revenue === expenditure ? undefined : revenue ? 'revenue' : 'expenditure';
    const stage = says(column, FINAL) ? 'final' : says(column, BUDGET) ? 'budget' : undefined;
    return side && stage ? [{ column, side, stage }] : [];
  });
}

function readColumn(table: Table, column: Column, side: Side, stage: Stage, collect: Collector): void {
  for (const { row, label } of rowsOf(table, column)) {
    if (isFunctionLine(label.key)) collect.functionLine({ fact: TOTALS[side][stage], row, column, label: label.text }, side, stage);
    if (isTotal(label) || label.key === labelKey(side === 'revenue' ? '本年收入合计' : '本年支出合计')) {
      collect.amount({ fact: TOTALS[side][stage], row, column, label: label.text });
    } else if (side === 'expenditure') {
      const part = PARTS[label.key];
      if (part) collect.amount({ fact: part[stage], row, column, label: label.text });
    } else if (stage === 'final' && label.key === '其他收入') {
      collect.amount({ fact: 'otherRevenue', row, column, label: label.text });
    }
  }
}
