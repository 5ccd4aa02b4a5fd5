import type { Column, Table } from '../../tables/table';
import { readAmount } from '../../tables/readAmount';
import { contentAt } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { type Stage, stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says } from './labelled';
import { leafRows } from './leafRows';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** 项目支出明细表: one project a line, with what was planned for it and what was spent. */
export const projectList: Recogniser = {
  id: '项目支出明细表',

  recognises(table) {
    if (!isNamed(table, /项目/, NOT_ALL)) return false;
    const columns = listColumns(table);
    return columns !== undefined && projectRows(table, columns).length > 0;
  },

  read(table, collect) {
    const columns = listColumns(table);
    if (!columns) return;
    const rows = projectRows(table, columns);
    const [first] = rows;
    if (!first) return;
    collect.count(
      { fact: 'projectCount', row: first.row, column: columns.name, label: columns.name.heading },
      rows.map(({ row }) => row),
    );
    for (const { row, label } of rows) {
      collect.project({
        name: label.text,
        row,
        column: columns.name.column,
        form: false,
        budget: columns.budget && { fact: 'projectsBudget', row, column: columns.budget, label: label.text },
        executed: columns.executed && { fact: 'projectsExecuted', row, column: columns.executed, label: label.text },
      });
    }
    if (columns.budget) collectSum(table, 'projectsBudget', columns.budget, rows, collect);
    if (columns.executed) collectSum(table, 'projectsExecuted', columns.executed, rows, collect);
  },
};

/** Tables of other things, or of some of the projects only. */
const NOT_ALL = /绩效目标|绩效指标|收支|基本支出|采购|进度|申请|储备|重点|部分|主要|直达|衔接|债券|跨年|新增|结转|基建/;

interface ListColumns {
  readonly name: Column;
  /** 全年预算; 年初预算 only where the list knows no other. */
  readonly budget: Column | undefined;
  readonly executed: Column | undefined;
}

const PART_OF_AMOUNT = /财政拨款|一般公共预算|政府性基金|国有资本|专户|单位资金|自筹|其他资金|结转|上级|本级|县级|其中/;

function listColumns(table: Table): ListColumns | undefined {
  const names = table.columns.filter(
    ({ role, path }) => role === 'label' && /^(?:支出|自评|实施)?项目(?:支出)?(?:名称)?$/.test(path.at(-1) ?? ''),
  );
  const name = names.find(({ path }) => (path.at(-1) ?? '').endsWith('名称')) ?? names[0];
  if (!name) return undefined;
  const columns = amountColumns(table).filter(
    (column) =>
      column.labelColumns.includes(name.column) && !says(column, PART_OF_AMOUNT) && column.period.offset !== -1,
  );
  const at = (stage: Stage) => onlyOne(columns.filter((column) => stageOf(column.path) === stage));
  const found = { name, budget: at('adjusted') ?? at('budget'), executed: at('final') };
  return found.budget || found.executed ? found : undefined;
}

/** Of several columns of one stage the total is the one that says so. */
function onlyOne(columns: readonly Column[]): Column | undefined {
  const totals = columns.length > 1 ? columns.filter((column) => says(column, /合计|总计|小计|总额/)) : columns;
  return totals.length === 1 ? totals[0] : undefined;
}

/** The lines that are projects: no totals, no headings of groups, no parts of the line above. */
function projectRows(table: Table, { name, budget, executed }: ListColumns): readonly LabelledRow[] {
  const column = budget ?? executed;
  if (!column) return [];
  const named = rowsOf(table, { ...column, labelColumns: [name.column] }).filter(
    ({ row, label }) => !isTotalRow(table, row) && label.key !== '',
  );
  const counter = table.columns.find(
    ({ role, column: at }) =>
      role === 'counter' && named.filter(({ row }) => contentAt(table.sheet, row, at) !== undefined).length > 1,
  );
  if (counter)
    return leafRows(
      named.filter(({ row, label }) => !label.partOf && contentAt(table.sheet, row, counter.column) !== undefined),
    );
  // After 「其中：一标段」 nobody can say whether 「二标段」 is a project of its own.
  const unclear = named.some(({ label }) => label.partOf) && named.every(({ label }) => label.numbering === '');
  return unclear ? [] : leafRows(named.filter(({ label }) => !label.partOf));
}

function isTotalRow(table: Table, row: number): boolean {
  const [column] = amountColumns(table);
  return (
    column !== undefined &&
    rowsOf({ ...table, rows: [row] }, column).some(({ label }) => isTotal(label) || /小计|合计$|总计$/.test(label.key))
  );
}

/** The sum of the lines, and beside it the printed total; where they differ, that is a conflict. A blank line is no 0 unless the total proves it. */
function collectSum(
  table: Table,
  fact: FactId,
  column: Column,
  rows: readonly LabelledRow[],
  collect: Collector,
): void {
  const totals = table.rows.filter((row) => isGrandTotal(table, row));
  const printed = totals.filter((row) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'number');
  for (const row of printed) collect.amount({ fact, row, column, label: `合计 · ${column.heading}` });
  const blank = rows.some(({ row }) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'nothing');
  if (blank && printed.length === 0) {
    const first = rows.find(({ row }) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'nothing');
    if (first) collect.report('listHasBlanks', first.row, column.column, fact);
    return;
  }
  collect.sum(
    { fact, row: rows[0]?.row ?? table.bodyTop, column, label: `${column.heading}合计` },
    rows.map(({ row }) => row),
  );
}

function isGrandTotal(table: Table, row: number): boolean {
  const [column] = amountColumns(table);
  return column !== undefined && rowsOf({ ...table, rows: [row] }, column).some(({ label }) => isTotal(label));
}
