import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { changeSpots } from './changeColumns';
import { type Item, REVENUE_SOURCES, type Stage, factOf, stageIn, stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says } from './labelled';
import type { Recogniser } from './recogniser';
import { saidThing } from './saidThing';
import { isTotalOfKinds } from './stagesInRows';
import { PART_OF_BUDGET, isNamed } from './tableName';
import { threePublicItem } from './threePublic';

/** What a row speaks of, as the whole department's. */
const ITEMS: readonly (readonly [RegExp, Item])[] = [
  [/^(?:本年|部门)?收入(?:合计|总计)?$/, 'revenue'],
  [/^(?:本年|部门|部门整体)?支出(?:合计|总计|总额)?$|^年度资金总额$|^(?:年度)?资金总额$/, 'expenditure'],
  [/^基本支出(?:合计|小计)?$/, 'basic'],
  [/^项目支出(?:合计|小计)?$/, 'project'],
  [/^人员经费(?:支出)?(?:合计|小计)?$/, 'personnel'],
  [/^(?:日常)?公用经费(?:支出)?(?:合计|小计)?$/, 'operating'],
  [/^政府采购(?:金额|支出|总额)?(?:合计)?$/, 'procurement'],
  [/^三公经费(?:支出)?(?:合计|小计|总额)?$/, 'threePublic'],
  [/^财政拨款收入(?:合计|小计)?$/, 'fiscalRevenue'],
  [/^年末结转(?:和|及)?结余$/, 'carryover'],
  [/^(?:年初|上年|上年末)结转(?:和|及)?结余$/, 'lastCarryover'],
  ...REVENUE_SOURCES,
];

/** One line per kind of money with its 预算 and 决算 beside each other: 湖南's 基础数据表, the money of a 部门整体支出绩效自评表. */
export const stagedList: Recogniser = {
  id: '预决算对照表',

  recognises(table) {
    if (!isNamedSo(table)) return false;
    const columns = stagedColumns(table);
    const [first] = columns;
    if (!first || new Set(columns.map(({ stage }) => stage)).size < 2) return false;
    return new Set(rowsOf(table, first.column).map(itemOf)).size > 2;
  },

  read(table, collect) {
    for (const { column, stage } of stagedColumns(table)) {
      const rows = withoutGrand(rowsOf(table, column));
      for (const found of rows) {
        const item = itemOf(found) ?? (isTotalOfSplit(table, found, column, rows) ? 'expenditure' : undefined);
        const fact = item && factOf(item, stage);
        if (fact) collect.amount({ fact, row: found.row, column, label: found.label.text });
      }
    }
    for (const spot of changeSpots(table)) collect.amount(spot);
  },
};

/** Beside 「本年收入」 stands 「收入总计」 for that and what was carried over. */
export function withoutGrand(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const isGrand = ({ label }: LabelledRow) => /总计$/.test(label.key);
  const years = new Set<Item | undefined>(rows.filter((row) => !isGrand(row)).map(itemOf));
  return rows.filter((row) => !isGrand(row) || !years.has(itemOf(row)));
}

/** 「合计」 of 基本支出 and 项目支出, or of 人员经费, 公用经费 and 项目支出, which come to it. */
function isTotalOfSplit(table: Table, found: LabelledRow, column: Column, rows: readonly LabelledRow[]): boolean {
  return (
    isTotal(found.label) &&
    isTotalOfKinds(
      table,
      found,
      column,
      rows.map((row) => ({ row, item: itemOf(row) })),
    )
  );
}

function isNamedSo(table: Table): boolean {
  return isNamed(
    table,
    /整体支出|整体绩效|基础数据|预决算|预算.{0,4}决算|收支|收入支出|经费控制|预算执行|资金情况/,
    new RegExp(`${PART_OF_BUDGET.source}|采购|项目支出绩效|工会|专项`),
  );
}

/** The same lying on its side: a row for each stage, a column for each kind of money. */
export const stagedRows: Recogniser = {
  id: '预决算对照表（横表）',

  recognises: (table) =>
    isNamedSo(table) && rowsOfStages(table).length > 1 && new Set(itemColumns(table).map(({ item }) => item)).size > 2,

  read(table, collect) {
    for (const { row, label, stage } of rowsOfStages(table)) {
      for (const { column, item } of itemColumns(table)) {
        const fact = factOf(item, stage);
        if (fact) collect.amount({ fact, row, column, label: `${label.text} · ${column.heading}` });
      }
    }
  },
};

/** Rows that hold no amounts of their own. */
const WORKED_OUT = /^(?:预算)?(?:完成|执行|控制|调整)率%?$|^(?:完成|执行)?%$/;

/** All rows with amounts, each of another stage; else none. */
function rowsOfStages(table: Table): readonly (LabelledRow & { readonly stage: Stage })[] {
  const first = itemColumns(table)[0]?.column;
  if (!first) return [];
  const rows = rowsOf(table, first).filter(({ label }) => !WORKED_OUT.test(label.key));
  const staged = rows.flatMap((row) => {
    const stage = stageIn(row.label.key);
    return stage ? [{ ...row, stage }] : [];
  });
  return new Set(staged.map(({ stage }) => stage)).size === rows.length ? staged : [];
}

function itemColumns(table: Table): readonly { readonly column: Column; readonly item: Item }[] {
  return amountColumns(table).flatMap((column) => {
    const item = listedItem(plainText(column.path.at(-1) ?? ''));
    return item && column.labelColumns.length > 0 && !says(column, PART_OF_BUDGET) ? [{ column, item }] : [];
  });
}

function stagedColumns(table: Table): readonly { column: Column; stage: Stage }[] {
  return amountColumns(table).flatMap((column) => {
    const stage = stageOf(column.path);
    return stage && !says(column, PART_OF_BUDGET) && column.labelColumns.length > 0 ? [{ column, stage }] : [];
  });
}

/** Under 三公经费 the cars go by shorter names than elsewhere: 公车购置, 公车运行维护. */
function itemOf({ label }: LabelledRow): Item | undefined {
  return listedItem(plainText(label.key));
}

export function listedItem(key: string): Item | undefined {
  return ITEMS.find(([name]) => name.test(key))?.[1] ?? threePublicItem(key) ?? kindSaid(key);
}

/** 「人员支出」 「日常公用支出」. */
function kindSaid(key: string): Item | undefined {
  const { item, stage, level } = saidThing(key);
  const isKind = item !== undefined && /^(?:basic|project|personnel|operating)$/.test(item);
  return isKind && item !== 'other' && stage === undefined && level !== 'grand' ? item : undefined;
}
