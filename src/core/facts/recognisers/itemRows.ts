import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { type Item, type Stage, factOf, stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says } from './labelled';
import { showsSum } from './namelessRows';
import type { Recogniser } from './recogniser';
import { namedIn, saidThing } from './saidThing';
import { listedItem } from './stagedList';
import { PART_OF_BUDGET } from './tableName';

/**
 * 「公用经费、政府采购执行情况」 over a row for each: a list of what its title names, each row a figure of its own. None of them is
 * a line of another, and nothing is added up.
 */
export const itemRows: Recogniser = {
  id: '分项执行表',

  recognises: (table) => itemsOf(table) !== undefined,

  read(table, collect) {
    for (const { row, label, item } of itemsOf(table) ?? [])
      for (const { column, stage } of stagedColumns(table)) {
        const fact = factOf(item, stage);
        if (fact) collect.amount({ fact, row, column, label: label.text });
      }
  },
};

/** What a title may set beside each other: no part of another, as 人员经费 is of 基本支出, and no side of the whole budget. */
const BESIDE: readonly Item[] = ['threePublic', 'operating', 'procurement'];
/** What stands between two of them. */
export const JOINED = /[、,，及和与/+]/;

/** Undefined unless every row names one of the things between the commas of the title, and each of them once. */
function itemsOf(table: Table): readonly (LabelledRow & { readonly item: Item })[] | undefined {
  const titled = itemsOfTitle(table);
  const isList = titled.length > 1 && titled.every((item) => BESIDE.some((one) => one === item));
  const [first] = isList ? stagedColumns(table) : [];
  if (!first) return undefined;
  const rows = rowsOf(table, first.column).filter(({ label }) => !isTotal(label));
  const items = rows.flatMap((row) => {
    const item = itemOf(row);
    return item && titled.includes(item) ? [{ ...row, item }] : [];
  });
  const isWhole = items.length === rows.length && new Set(items.map(({ item }) => item)).size === items.length;
  return isWhole && !items.some((one) => isSumOfOthers(table, one, items)) ? items : undefined;
}

/** What each piece between the commas of the title names. */
export function itemsOfTitle({ title }: Table): readonly (Item | 'other' | undefined)[] {
  return plainText(title)
    .split(JOINED)
    .map((part) => namedIn(part).item);
}

function itemOf({ label }: LabelledRow): Item | undefined {
  const { item } = saidThing(label.key);
  return item === 'other' ? undefined : (item ?? listedItem(label.key));
}

/** 「政府采购」 that comes to what stands beside it may be what was bought out of that. */
function isSumOfOthers(table: Table, one: LabelledRow, rows: readonly LabelledRow[]): boolean {
  const others = rows.filter(({ row }) => row !== one.row).map(({ row }) => row);
  return others.length > 1 && stagedColumns(table).every(({ column }) => showsSum(table, column, one.row, others));
}

function stagedColumns(table: Table): readonly { readonly column: Column; readonly stage: Stage }[] {
  return amountColumns(table).flatMap((column) => {
    const stage = stageOf(column.path);
    return stage && column.labelColumns.length > 0 && !says(column, PART_OF_BUDGET) ? [{ column, stage }] : [];
  });
}
