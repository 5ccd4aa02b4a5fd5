import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Collector } from '../collector';
import { collectFiscalRevenue } from './fiscalRevenue';
import { collectNothingLeft } from './nothingLeft';
import { areYearsOwn } from './ownTotals';
import { type Item, REVENUE_SOURCES, type Stage, factOf, stageOf } from './items';
import { type LabelledRow, amountColumns, isFunctionLine, rowsOf, says } from './labelled';
import type { Recogniser } from './recogniser';
import { isTotalOfKinds } from './stagesInRows';
import { PART_OF_BUDGET, isNamed, stageOfName, stageOfNameOver } from './tableName';

/** 收入 and 支出 as lists side by side or one under the other, each with its own labels and totals. */
interface TotalsKind {
  readonly id: string;
  readonly named: RegExp;
  readonly notNamed?: RegExp;
  /** The stage of an amount whose heading says none, such as 「金额」. */
  readonly stage: Stage;
  readonly labels: readonly (readonly [label: RegExp, item: Item])[];
  /** Taken for the total where no row of that name says so. */
  readonly fallback: readonly (readonly [label: RegExp, item: Item])[];
}

const TOTALS: TotalsKind['labels'] = [
  [/^本年收入合计$/, 'revenue'],
  [/^本年支出合计$/, 'expenditure'],
];
const PARTS: TotalsKind['labels'] = [
  [/^基本支出(?:合计)?$/, 'basic'],
  [/^项目(?:类)?支出(?:合计)?$|^项目类$/, 'project'],
  [/^人员(?:类)?(?:经费|支出)(?:合计)?$|^人员类$/, 'personnel'],
  [/^(?:日常)?公用(?:类)?(?:经费|支出)(?:合计)?$|^公用类$/, 'operating'],
];
/** Less sure names of the same, the surer first. */
const TOTALS_OTHERWISE: TotalsKind['fallback'] = [
  [/^本年收入$/, 'revenue'],
  [/^本年支出$/, 'expenditure'],
  [/^收入合计$/, 'revenue'],
  [/^支出合计$/, 'expenditure'],
];
const OF_THE_YEAR = /本年/;
const YEARS_TOTAL: Partial<Record<Item, RegExp>> = { revenue: /^本年收入合计./, expenditure: /^本年支出合计./ };

const KINDS: readonly TotalsKind[] = [
  {
    id: '财政拨款收入支出决算总表',
    named: /财政拨款(?:收入支出|收支)决算(?:总|批复)?表|财政拨款决算收支(?:总)?表/,
    stage: 'final',
    labels: [[/^本年收入合计$/, 'fiscalRevenue']],
    fallback: [],
  },
  {
    id: '收入支出决算总表',
    named: /(?:收入支出|收支)决算(?:总|批复|总体)?(?:情况)?表|决算收支(?:总)?(?:情况)?表/,
    notNamed: PART_OF_BUDGET,
    stage: 'final',
    labels: [
      ...TOTALS,
      [/^(?:本年)?财政拨款(?:收入)?(?:合计|小计)?$/, 'fiscalRevenue'],
      ...REVENUE_SOURCES,
      [/^(?:年初|上年)(?:结转和结余|结转结余|结转及结余|结转)$/, 'lastCarryover'],
      [/^(?:年末(?:结转和结余|结转结余|结转及结余)|结转下年)$/, 'carryover'],
      ...PARTS,
    ],
    fallback: TOTALS_OTHERWISE,
  },
  {
    id: '部门收支总表',
    named: /(?:收支|收入支出)(?:预算)?总(?:体情况|体)?表|(?:收支|收入支出)预算(?:情况|明细)?表/,
    notNamed: new RegExp(`${PART_OF_BUDGET.source}|决算`),
    stage: 'budget',
    labels: [...TOTALS, ...PARTS],
    fallback: [...TOTALS_OTHERWISE, [/^收入总计$/, 'revenue'], [/^支出总计$/, 'expenditure']],
  },
];

export const twoSidedTotals: readonly Recogniser[] = KINDS.map((kind) => ({
  id: kind.id,
  recognises: (table) =>
    isNamed(table, kind.named, kind.notNamed) &&
    columnsOf(table).some((column) => rowsOf(table, column).some(({ label }) => itemOf(kind, label.key) !== undefined)),
  read: (table, collect) => {
    for (const column of columnsOf(table)) readColumn(table, kind, column, collect);
  },
}));

function itemOf({ labels, fallback }: TotalsKind, key: string): Item | undefined {
  return [...labels, ...fallback].find(([label]) => label.test(key))?.[1];
}

function readColumn(table: Table, kind: TotalsKind, column: Column, collect: Collector): void {
  const titled = stageOfNameOver(table, column) ?? (stageOfName(table) ? undefined : kind.stage);
  const stage = stageOf(column.path) ?? titled;
  // Among final accounts 「财政批复」 「调整后」 are no budget that does not say so.
  if (!stage || (kind.stage === 'final' && stage !== 'final' && !says(column, /预算/))) return;
  const rows = rowsOf(table, column);
  for (const { row, label } of rows) {
    if (
      isFunctionLine(label.key) &&
      kind.id !== '财政拨款收入支出决算总表' &&
      !says(column, /^收入/) &&
      stage !== 'adjusted'
    ) {
      collect.functionLine(
        { fact: stage === 'final' ? 'finalExpenditure' : 'budgetExpenditure', row, column, label: label.text },
        'expenditure',
        stage,
      );
    }
  }
  if (kind.id === '收入支出决算总表' && stage === 'final') collectFiscalRevenue(table, column, rows, collect);
  const { chosen, unsure } = chosenRows(table, kind, column, rows);
  for (const [item, { row, label }] of chosen) {
    const fact = factOf(item, stage);
    const spot = fact && { fact, row, column, label: label.text };
    if (spot && !collectNothingLeft(table, spot, rows, collect)) collect.amount(spot);
  }
  for (const [item, { row, label }] of unsure) {
    const fact = factOf(item, stage);
    // A 总计 holds it, and is none of the year's.
    if (fact && /合计$/.test(label.key) && isAmount(table, row, column))
      collect.report('totalMayHoldCarried', row, column.column, fact, { shown: label.text });
  }
}

function chosenRows(
  table: Table,
  kind: TotalsKind,
  column: Column,
  rows: readonly LabelledRow[],
): { readonly chosen: Chosen; readonly unsure: Chosen } {
  const unsure: (readonly [Item, LabelledRow])[] = [];
  const chosen: (readonly [Item, LabelledRow])[] = rows.flatMap((row) => {
    const item = kind.labels.find(([label]) => label.test(row.label.key))?.[1];
    return item ? [[item, row] as const] : [];
  });
  const carried = rows.some(({ row, label }) => CARRIED.test(label.key) && isAmount(table, row, column));
  for (const [label, item] of kind.fallback) {
    const found = rows.filter((row) => label.test(row.label.key));
    // Over a 总计 a 合计 is the year's own; alone it may hold what was carried over.
    const isOwn = /合计/.test(label.source) && rows.some((row) => /^(?:收入|支出)?总计$/.test(row.label.key));
    if (chosen.some(([known]) => known === item)) continue;
    // 「本年收入合计」 with more to its name may be the year's own, and then this is another.
    const isSaidOtherwise = rows.some((row) => YEARS_TOTAL[item]?.test(row.label.key));
    const sure =
      !isSaidOtherwise && (!carried || isOwn || OF_THE_YEAR.test(label.source) || areYearsOwn(table, column));
    const kinds = rows.map((row) => ({ row, item: itemOf(kind, row.label.key) }));
    for (const row of found) {
      const isSplit = item === 'expenditure' && isTotalOfKinds(table, row, column, kinds);
      (sure || isSplit ? chosen : unsure).push([item, row] as const);
    }
  }
  return { chosen, unsure };
}

type Chosen = readonly (readonly [Item, LabelledRow])[];

/** Lines that make a 总计 more than what the year brought. */
const CARRIED = /结转|结余|动用|调入/;

function isAmount(table: Table, row: number, column: Column): boolean {
  const amount = readAmount(contentAt(table.sheet, row, column.column));
  return amount.kind === 'unreadable' || (amount.kind === 'number' && !amount.value.isZero());
}

/** Where a side is split by the source of the money, its total column alone. */
function columnsOf(table: Table): readonly Column[] {
  const columns = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const whole = columns.filter(({ path }) => !PART_OF_BUDGET.test(path.at(-1) ?? ''));
  return columns.filter(
    (column) => whole.includes(column) || !whole.some(({ labelColumns }) => labelColumns[0] === column.labelColumns[0]),
  );
}
