import type { FactId } from '../catalogue';
import type { Column, Table } from '../../tables/table';
import type { Collector } from '../collector';
import { allottedColumns } from './directFundsTable';
import { aloneInTheirYear } from './eachYear';
import { stageOf } from './items';
import { amountColumns, rowsOf } from './labelled';
import type { Recogniser } from './recogniser';
import { isNamed, stageOfName } from './tableName';

const ITEMS: readonly (readonly [RegExp, FactId])[] = [
  [/^保工资(?:支出)?(?:合计|小计)?$/, 'wageGuarantee'],
  [/^保运转(?:支出)?(?:合计|小计)?$/, 'operationGuarantee'],
  [/^保(?:基本)?民生(?:支出)?(?:合计|小计)?$/, 'livelihoodGuarantee'],
];

/** “三保”支出情况表: what was spent on wages, on running and on 基本民生; parts and plans of them are none of it. */
export const guaranteeTable: Recogniser = {
  id: '“三保”支出情况表',

  recognises: (table) => isNamed(table, /三保/, /项目|测算|需求|计划/) && spentColumns(table).length > 0,

  read(table, collect) {
    for (const column of spentColumns(table))
      for (const [name, fact] of [...ITEMS, [DIRECT_FUNDS, 'directFundsSpent'] as const])
        collectRow(table, fact, name, column, collect);
    for (const column of allottedColumns(table)) collectRow(table, 'directFunds', DIRECT_FUNDS, column, collect);
  },
};

/** 「直达资金」 in a line beside the 三保: what came of it and what was spent, each in its column. */
const DIRECT_FUNDS = /^直达资金(?:合计|小计)?$/;

function collectRow(table: Table, fact: FactId, name: RegExp, column: Column, collect: Collector): void {
  const [found, ...more] = rowsOf(table, column).filter(({ label }) => name.test(label.key) && !label.partOf);
  if (found && more.length === 0) collect.amount({ fact, row: found.row, column, label: found.label.text });
}

const SPENT = /^支出(?:金额|额)?$/;

function spentColumns(table: Table): readonly Column[] {
  return aloneInTheirYear(
    amountColumns(table).filter(
      ({ path, labelColumns }) =>
        labelColumns.length > 0 &&
        (stageOf(path) ?? (path.some((word) => SPENT.test(word)) ? 'final' : stageOfName(table))) === 'final',
    ),
  );
}
