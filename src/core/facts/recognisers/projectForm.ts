import { plainText } from '../../base/text';
import type { FilledCell } from '../../tables/lines';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import { isNamed } from './tableName';
import type { FactId } from '../catalogue';
import { stageOf } from './items';
import { amountColumns, rowsOf } from './labelled';
import { type ProjectColumns, projectColumns } from './projectTableColumns';
import type { Recogniser } from './recogniser';

/** 项目支出绩效自评表: the money of one project, under the form's 项目名称. */
export const projectForm: Recogniser = {
  id: '项目支出绩效自评表',

  recognises: (table) =>
    nameOf(table) !== undefined && moneyRow(table) !== undefined && moneyOf(table).executed !== undefined,

  read(table, collect) {
    const name = nameOf(table);
    const money = moneyRow(table);
    if (!name || !money) return;
    const columns = moneyOf(table);
    const spot = (fact: FactId, column: Column | undefined) =>
      column && { fact, row: money.row, column, label: money.label.text };
    // Of several that could be the budget none is.
    const budget = (column: Column | undefined) => spot('projectsBudget', columns.unclear ? undefined : column);
    collect.project({
      name: contentText(name.cell.content).trim(),
      row: name.row,
      column: name.cell.column,
      form: true,
      initial: budget(columns.initial),
      change: budget(columns.change),
      full: budget(columns.full),
      executed: spot('projectsExecuted', columns.executed),
      goal: undefined,
      completion: undefined,
    });
    if (columns.unclear)
      collect.report('budgetUnclear', money.row, columns.executed?.column ?? 0, 'projectsBudget', {});
    else if (!columns.full && columns.initial) collect.notice('budgetIsInitial', columns.initial, 'projectsBudget');
  },
};

/** The money of a form that does not say whose: known to be a project's, and nothing more. */
export function looksLikeForm(table: Table): boolean {
  const row = moneyRow(table)?.row;
  if (row === undefined || nameOf(table) !== undefined || !isNamed(table, /项目.*自评/, /整体/)) return false;
  return amountColumns(table).some(({ column }) => readAmount(contentAt(table.sheet, row, column)).kind === 'number');
}

/** The cell to the right of 「项目名称」, above the figures. */
function nameOf({ above }: Table): { row: number; cell: FilledCell } | undefined {
  for (const { row, cells } of [...above].reverse()) {
    const at = cells.findIndex(
      ({ content }) => typeof content === 'string' && /^项目名称[:：]?$/.test(plainText(content)),
    );
    const cell = at < 0 ? undefined : cells[at + 1];
    if (cell && readAmount(cell.content).kind === 'unreadable') return { row, cell };
  }
  return undefined;
}

const WHOLE = /^(?:年度)?(?:项目)?资金(?:总额|合计)$|^(?:总额|合计|项目资金|项目总金额|项目预算总额)$/;

function moneyRow(table: Table) {
  const [column] = amountColumns(table).filter((one) => stageOf(one.path) !== undefined);
  return column && rowsOf(table, column).find(({ label }) => !label.partOf && WHOLE.test(label.key));
}

function moneyOf(table: Table): ProjectColumns {
  const row = moneyRow(table)?.row;
  return projectColumns(table, row === undefined ? [] : [row], () => true);
}
