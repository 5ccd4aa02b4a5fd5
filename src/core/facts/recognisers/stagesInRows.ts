import { decimal } from '../../base/decimal';
import { newestYearIn } from '../../tables/period';
import { readAmount } from '../../tables/readAmount';
import type { Column, Period, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Item, Stage } from './items';
import { type LabelledRow, amountColumns, rowsOf } from './labelled';
import { showsSum } from './namelessRows';
import { namedIn, saidThing } from './saidThing';

/** 「年初预算」 「2024年决算数」: how far the figures of a row have come, where it says nothing else. */
function stageOfRow({ label }: LabelledRow): Stage | undefined {
  const { item, stage } = saidThing(label.key);
  return item === undefined ? stage : undefined;
}

/** Such rows, unless another says the same of a part: of 「决算数」 and 「财政拨款决算数」 nobody knows which is meant. */
export function rowsOfStage(table: Table, column: Column): readonly (LabelledRow & { readonly stage: Stage })[] {
  const rows = rowsOf(table, column);
  const parts = rows
    .filter((row) => stageOfRow(row) === undefined && !OF_LAST_YEAR.test(row.label.key))
    .map(({ label }) => namedIn(label.key).stage);
  return rows.flatMap((row) => {
    const stage = stageOfRow(row);
    return stage && !parts.includes(stage) ? [{ ...row, stage }] : [];
  });
}

const OF_LAST_YEAR = /^(?:上年|去年|20\d{2})|增减|[比率]/;

/** The year that such a row names. */
export function periodOfRow({ label }: LabelledRow): { readonly period?: Period } {
  const year = newestYearIn(label.key);
  return year === undefined ? {} : { period: { year } };
}

/** 「一、预算数」 over 「收入合计」 and 「支出合计」, and 「二、决算数」 over the same once more: the stage of each row under one. */
export function stagesOfSections(table: Table, column: Column): ReadonlyMap<number, Stage> {
  const beside = amountColumns(table).filter(({ labelColumns }) => labelColumns[0] === column.labelColumns[0]);
  const stages = new Map<number, Stage>();
  let current: Stage | undefined;
  for (const row of rowsOf(table, column)) {
    const isHeading = beside.every((one) => readAmount(contentAt(table.sheet, row.row, one.column)).kind === 'nothing');
    // Another heading begins something that is not of the stage before.
    if (isHeading && (row.label.numbering !== '' || stageOfRow(row))) current = stageOfRow(row);
    else if (current) stages.set(row.row, current);
  }
  return stages;
}

/** 「金额」 over 「占比」: the only row that is not worked out of another, and says nothing of its own. */
export function amountRow(table: Table): readonly LabelledRow[] {
  const column = amountColumns(table).find(({ labelColumns }) => labelColumns.length > 0);
  const rows = column ? rowsOf(table, column) : [];
  const [only, ...more] = rows.filter(({ label }) => !WORKED_OUT.test(label.key));
  return only && more.length === 0 && rows.length > 1 && AMOUNT.test(only.label.key) ? [only] : [];
}

const AMOUNT = /^(?:支出|收入)?(?:金额|数额)(?:\((?:万|千)?元\))?$/;
const WORKED_OUT = /^(?:所)?(?:占比|占比重|比重|比例|占支出比重|占收入比重|占总支出比重|百分比)(?:\(%\)|%)?$/;

/** 「合计」 beside 基本支出 and 项目支出 that come to it is all expenditure. */
export function itemOfSplit(
  table: Table,
  row: number,
  { column, labelColumns }: Column,
  parts: Parts,
): Item | undefined {
  const amount = (at: number) => readAmount(contentAt(table.sheet, row, at));
  const total = amount(column);
  if (total.kind !== 'number' || !isBareTotal(table, column)) return undefined;
  const beside = parts.filter((part) => part.column.labelColumns[0] === labelColumns[0]);
  const isWhole = SPLITS.some((split) => {
    const found = split.map((item) => beside.filter((part) => part.item === item));
    if (found.some((columns) => columns.length !== 1)) return false;
    const sum = found.flat().reduce((all, part) => {
      const one = amount(part.column.column);
      return one.kind === 'number' ? all.plus(one.value) : all;
    }, decimal(0));
    return sum.minus(total.value).abs().lte(decimal('0.01').times(split.length));
  });
  return isWhole ? 'expenditure' : undefined;
}

/** 「合计」 under 人员经费, 公用经费 and 项目支出 that come to it, one row each. */
export function isTotalOfKinds(
  table: Table,
  total: LabelledRow,
  column: Column,
  rows: readonly { readonly row: LabelledRow; readonly item: Item | 'other' | undefined }[],
): boolean {
  return SPLITS.some((split) => {
    const found = split.map((kind) => rows.filter(({ item }) => item === kind));
    const lines = found.flat().map(({ row }) => row.row);
    return found.every((lined) => lined.length === 1) && showsSum(table, column, total.row, lines);
  });
}

export type Parts = readonly { readonly column: Column; readonly item: Item | 'other' | undefined }[];

const SPLITS: readonly (readonly Item[])[] = [
  ['basic', 'project'],
  ['personnel', 'operating', 'project'],
];

function isBareTotal(table: Table, at: number): boolean {
  const path = table.columns.find(({ column }) => column === at)?.path ?? [];
  return path.length === 1 && /^(?:合计|总计|共计|总额)$/.test(path[0] ?? '');
}
