import { plainText } from '../../base/text';
import type { FilledCell } from '../../tables/lines';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentText } from '../../workbook/snapshot';
import { type Stage, stageOf } from './items';
import { amountColumns, rowsOf } from './labelled';
import type { Recogniser } from './recogniser';

/** 项目支出绩效自评表: the money of one project, under the form's 项目名称. */
export const projectForm: Recogniser = {
  id: '项目支出绩效自评表',

  recognises: (table) =>
    nameOf(table) !== undefined && moneyRow(table) !== undefined && columnOf(table, 'final') !== undefined,

  read(table, collect) {
    const name = nameOf(table);
    const money = moneyRow(table);
    if (!name || !money) return;
    const [budget, executed] = [columnOf(table, 'adjusted') ?? columnOf(table, 'budget'), columnOf(table, 'final')];
    collect.project({
      name: contentText(name.cell.content).trim(),
      row: name.row,
      column: name.cell.column,
      form: true,
      budget: budget && { fact: 'projectsBudget', row: money.row, column: budget, label: money.label.text },
      executed: executed && { fact: 'projectsExecuted', row: money.row, column: executed, label: money.label.text },
    });
  },
};

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

/** The only column of that stage. */
function columnOf(table: Table, stage: Stage): Column | undefined {
  const columns = amountColumns(table).filter((column) => stageOf(column.path) === stage);
  return columns.length === 1 ? columns[0] : undefined;
}
