import { oneLine } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { readAmount } from '../../tables/readAmount';
import { contentAt } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says, valueColumns } from './labelled';
import { namesDepartmentMoney } from './departmentMoney';
import { leafRows } from './leafRows';
import { stageOf } from './items';
import { oddLines } from './oddLines';
import { sumOf } from './namelessRows';
import { type ProjectColumns, projectColumns } from './projectTableColumns';
import type { ProjectText } from '../projects';
import { totalByFigures } from './purchasesAlike';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** 项目支出明细表: one project a line, with what was planned for it and what was spent. */
export const projectList: Recogniser = {
  id: '项目支出明细表',

  recognises(table) {
    if (!isNamed(table, /项目/, NOT_ALL)) return false;
    const columns = listColumns(table);
    if (isNamed(table, GOALS) && !columns?.executed) return false;
    return columns !== undefined && projectRows(table, columns).length > 0;
  },

  read(table, collect) {
    const columns = listColumns(table);
    if (!columns) return;
    const rows = projectRows(table, columns);
    const [first] = rows;
    if (!first) return;
    const at = { row: first.row, column: columns.name, label: columns.name.heading };
    const strange = strangersAmong(table, rows, columns, collect);
    const twice = namedTwice(rows);
    if (twice)
      collect.report('projectLineTwice', twice.row, columns.name.column, 'projectCount', { project: twice.label.text });
    else if (strange.length === 0)
      collect.count(
        { fact: 'projectCount', ...at },
        rows.map(({ row }) => row),
        columns.budget ?? columns.executed,
      );
    for (const { row, label } of rows) {
      const spot = (fact: FactId, column: Column | undefined) => column && { fact, row, column, label: label.text };
      collect.project({
        name: label.text,
        row,
        column: columns.name.column,
        form: false,
        doubted: strange.includes(row),
        initial: spot('projectsBudget', columns.initial),
        change: spot('projectsBudget', columns.change),
        full: spot('projectsBudget', columns.full),
        executed: spot('projectsExecuted', columns.executed),
        goal: textAt(table, row, columns.goal),
        completion: textAt(table, row, columns.completion),
      });
    }
    if (strange.length > 0 || hasOddLine(table, rows, columns, collect)) return;
    if (columns.unclear || mayHoldBudget(table, columns, collect))
      collect.report('budgetUnclear', table.area.top, columns.name.column, 'projectsBudget', {});
    else if (columns.budget) {
      collectSum(table, 'projectsBudget', columns.budget, rows, collect);
      if (columns.budget === columns.initial) collect.notice('budgetIsInitial', columns.budget, 'projectsBudget');
    }
    if (columns.executed) collectSum(table, 'projectsExecuted', columns.executed, rows, collect);
  },
};

/** 「公用经费」 among projects is none of them, nor is what the others come to, whatever it is called: how many there are she says. */
function strangersAmong(
  table: Table,
  rows: readonly LabelledRow[],
  { name, budget, executed }: ListColumns,
  collect: Collector,
): readonly number[] {
  const columns = [budget, executed].flatMap((column) => column ?? []);
  const found = columns.length > 0 ? totalByFigures(table, columns, rows) : undefined;
  const total = found && columns.some((column) => !sumOf(table, column, [found.row]).isZero()) ? found : undefined;
  const places = [
    { fact: 'projectCount' as const, column: name },
    ...(budget ? [{ fact: 'projectsBudget' as const, column: budget }] : []),
    ...(executed ? [{ fact: 'projectsExecuted' as const, column: executed }] : []),
  ];
  const at = rows[0]?.row ?? table.bodyTop;
  const lines = rows.map(({ row }) => row);
  const groups = places.flatMap(({ fact, column }) =>
    collect.groupsAmong({ fact, row: at, column: column === name ? (columns[0] ?? name) : column, label: '' }, lines),
  );
  const strange = rows
    .filter((row) => row === total || namesDepartmentMoney(row.label.key))
    .filter(({ row, label: { text } }) =>
      places.map((place) => collect.mayHoldLine({ ...place, row, label: text }, text)).includes(false),
    )
    .map(({ row }) => row);
  return [...new Set([...strange, ...groups])];
}

/** What was spent may be many times a first budget, to which much was added. */
function hasOddLine(
  table: Table,
  rows: readonly LabelledRow[],
  { full, budget, executed }: ListColumns,
  collect: Collector,
): boolean {
  const lines = rows.map(({ row }) => row);
  const odd = [
    ...oddLines(table, full, executed, lines),
    ...(full === budget ? [] : oddLines(table, budget, undefined, lines)),
  ];
  const spots = [
    ...(budget ? [{ fact: 'projectsBudget' as const, column: budget }] : []),
    ...(executed ? [{ fact: 'projectsExecuted' as const, column: executed }] : []),
  ];
  return odd
    .flatMap((line) => spots.map((spot) => collect.mayHoldLine({ ...spot, row: line.rows?.[0] ?? 0, label: '' }, line)))
    .includes(false);
}

/** One project paid from two sources, or two of one name: how many there are nobody knows. */
function namedTwice(rows: readonly LabelledRow[]): LabelledRow | undefined {
  const names = rows.map(({ label }) => label.key);
  return rows.find(({ label }, index) => names.indexOf(label.key) < index);
}

/** 年初预算 stands for 全年预算 only where no column could be 全年预算 under a name that nobody knows. */
function mayHoldBudget(table: Table, { budget, initial, name }: ListColumns, collect: Collector): boolean {
  return (
    budget !== undefined &&
    budget === initial &&
    valueColumns(table).some(
      (column) =>
        column.labelColumns.includes(name.column) &&
        (says(column, /全年预算|调整后|调整预算/) ||
          (stageOf(column.path) === undefined && holdsNumbers(table, column) && !collect.understands(column))),
    )
  );
}

/** Under 「自评等级」 stands no budget, whatever the heading means. */
function holdsNumbers({ sheet, rows }: Table, { column }: Column): boolean {
  return rows.some((row) => readAmount(contentAt(sheet, row, column)).kind === 'number');
}

/** Tables of other things, or of some of the projects only. */
const NOT_ALL = /收支|基本支出|采购|进度|申请|申报|储备|重点|部分|主要|直达|衔接|债券|跨年|新增|结转|基建/;
/** Goals are of all projects only where the list also tells what was spent on each. */
const GOALS = /绩效目标|绩效指标/;

/** A table that lists projects with their money, whether or not it could be read. */
export function looksLikeProjects(table: Table): boolean {
  if (!isNamed(table, /项目/, new RegExp(`${NOT_ALL.source}|${GOALS.source}|指标|自评表`))) return false;
  return amountColumns(table).some(
    (column) =>
      stageOf(column.path) !== undefined &&
      table.rows.filter((row) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'number').length > 1,
  );
}

interface ListColumns extends ProjectColumns {
  readonly name: Column;
  /** 全年预算; 年初预算 only where the list knows no other. */
  readonly budget: Column | undefined;
  readonly goal: Column | undefined;
  readonly completion: Column | undefined;
}

const GOAL = /^(?:年度|绩效|预期|总体|年度绩效|年度总体|年初设定)?目标(?:内容)?$|^(?:年度)?(?:绩效|工作)目标$/;
const COMPLETION = /完成情况|实现情况|目标完成|^完成$|实际完成$/;

function listColumns(table: Table): ListColumns | undefined {
  const names = table.columns.filter(
    ({ role, path }) => role === 'label' && /^(?:支出|自评|实施)?项目(?:支出)?(?:名称)?$/.test(path.at(-1) ?? ''),
  );
  const name = names.find(({ path }) => (path.at(-1) ?? '').endsWith('名称')) ?? names[0];
  if (!name) return undefined;
  const found = projectColumns(table, table.rows, (column) => column.labelColumns.includes(name.column));
  const budget = found.unclear ? undefined : (found.full ?? found.initial);
  const texts = (words: RegExp) =>
    table.columns.find(({ path, role }) => role !== 'counter' && words.test(path.at(-1) ?? ''));
  const columns = { ...found, name, budget, goal: texts(GOAL), completion: texts(COMPLETION) };
  return budget || found.executed || found.unclear ? columns : undefined;
}

function textAt(table: Table, row: number, column: Column | undefined): ProjectText | undefined {
  const content = column && contentAt(table.sheet, row, column.column);
  if (!column || typeof content !== 'string' || content.trim() === '') return undefined;
  return { text: oneLine(content), row, column: column.column };
}

/** The lines that are projects: no totals, no headings of groups, no parts of the line above. */
function projectRows(table: Table, { name, initial, budget, executed }: ListColumns): readonly LabelledRow[] {
  const column = budget ?? executed ?? initial;
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
  if (unclear) return [];
  const leaves = leafRows(named.filter(({ label }) => !label.partOf));
  // A name over others without any money is a group of them, or a project without money: nobody knows.
  return leaves.some((one, index) => index < leaves.length - 1 && one.label.numbering !== '' && isEmpty(table, one.row))
    ? []
    : leaves;
}

function isEmpty(table: Table, row: number): boolean {
  return amountColumns(table).every(({ column }) => readAmount(contentAt(table.sheet, row, column)).kind === 'nothing');
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
  // The printed total is one of all lines, also of the one of which something is said that nobody understands.
  const lines = rows.map(({ row }) => row);
  if (collect.hasUnknownLine(fact, lines)) return;
  const totals = table.rows.filter((row) => isGrandTotal(table, row));
  const printed = totals.filter((row) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'number');
  for (const row of printed) collect.totalOver({ fact, row, column, label: `合计 · ${column.heading}` }, lines);
  const blank = rows.some(({ row }) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'nothing');
  if (blank && printed.length === 0) {
    const first = rows.find(({ row }) => readAmount(contentAt(table.sheet, row, column.column)).kind === 'nothing');
    if (first) collect.report('listHasBlanks', first.row, column.column, fact, {});
    return;
  }
  const spot = { fact, row: rows[0]?.row ?? table.bodyTop, column, label: `${column.heading}合计` };
  if (!totals.some((row) => collect.isDoubtedAt(spot, row))) collect.sum(spot, lines);
}

function isGrandTotal(table: Table, row: number): boolean {
  const [column] = amountColumns(table);
  return column !== undefined && rowsOf({ ...table, rows: [row] }, column).some(({ label }) => isTotal(label));
}
