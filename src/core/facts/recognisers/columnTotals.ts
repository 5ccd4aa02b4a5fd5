import type { Column, Table } from '../../tables/table';
import { type Item, REVENUE_SOURCES, type Stage, factOf, stageOf } from './items';
import { collectSources } from './fiscalRevenue';
import { amountColumns, rowsOf, says, valueColumns } from './labelled';
import { readBeside } from './namedCells';
import type { Collector } from '../collector';
import type { Recogniser } from './recogniser';
import { PART_OF_BUDGET, isNamed, stageOfName } from './tableName';
import { totalLabel, totalRows } from './totalRows';
import { rowsOfYears, periodOfYearRow } from './yearRows';

/** 科目 as rows and kinds of money as columns: the total row alone counts, since 类, 款 and 项 all carry amounts. */
interface ColumnTotalsKind {
  readonly id: string;
  readonly named: RegExp;
  readonly notNamed?: RegExp;
  readonly stage: Stage;
  /** What the column of totals is the total of, where that is the whole department's. */
  readonly total: Item | undefined;
  readonly items: readonly Item[];
  /** Items of which the table holds only the part that comes from the general public budget. */
  readonly substitutes: readonly Item[];
}

const KINDS: readonly ColumnTotalsKind[] = [
  {
    id: '收入决算表',
    named: /(?:收入决算|决算收入)(?:总|明细|批复|总体)?(?:情况)?表/,
    notNamed: new RegExp(`支出|${PART_OF_BUDGET.source}`),
    stage: 'final',
    total: 'revenue',
    items: ['fiscalRevenue', ...REVENUE_SOURCES.map(([, item]) => item)],
    substitutes: [],
  },
  {
    id: '基本支出决算表',
    named: /基本支出决算(?:明细|批复)?表/,
    notNamed: /政府性基金|国有资本/,
    stage: 'final',
    total: undefined,
    items: ['personnel', 'operating'],
    substitutes: [],
  },
  {
    id: '一般公共预算支出决算表',
    named: /(?:一般公共预算|财政拨款).{0,8}支出决算(?:明细|批复)?(?:总)?表/,
    notNamed: /收入|收支|三公|基本支出|项目支出|政府性基金|国有资本/,
    stage: 'final',
    total: undefined,
    items: [],
    substitutes: ['basic', 'project'],
  },
  {
    id: '支出决算表',
    named: /(?:支出决算|决算支出)(?:总|明细|批复|总体)?(?:情况)?表/,
    notNamed: new RegExp(`收入|收支|三公|基本支出|项目支出|会议费|${PART_OF_BUDGET.source}`),
    stage: 'final',
    total: 'expenditure',
    items: ['basic', 'project'],
    substitutes: [],
  },
  {
    id: '部门收入总表',
    named: /收入(?:预算)?总(?:体情况|体)?表|收入预算(?:总|明细|情况|总体情况|批复)?表/,
    notNamed: new RegExp(`支出|收支|决算|${PART_OF_BUDGET.source}`),
    stage: 'budget',
    total: 'revenue',
    items: [],
    substitutes: [],
  },
  {
    id: '基本支出预算表',
    named: /基本支出.{0,14}表/,
    notNamed: /决算|政府性基金|国有资本|绩效/,
    stage: 'budget',
    total: undefined,
    items: ['personnel', 'operating'],
    substitutes: [],
  },
  {
    id: '一般公共预算支出表',
    named: /一般公共预算.{0,10}支出.{0,8}表/,
    notNamed: /决算|收入|收支|三公|基本支出|项目支出|绩效/,
    stage: 'budget',
    total: undefined,
    items: ['personnel', 'operating'],
    substitutes: ['basic', 'project'],
  },
  {
    id: '部门支出总表',
    named: /支出(?:预算)?总(?:体情况|体)?表|支出预算(?:总|明细|情况|总体情况|批复)?表/,
    notNamed: new RegExp(`收入|收支|决算|三公|基本支出|项目支出|采购|${PART_OF_BUDGET.source}`),
    stage: 'budget',
    total: 'expenditure',
    items: ['basic', 'project'],
    substitutes: [],
  },
];

export const columnTotals: readonly Recogniser[] = KINDS.map((kind) => ({
  id: kind.id,
  recognises: (table) =>
    isNamed(table, kind.named, kind.notNamed) &&
    columnsOf(table, kind).length > 0 &&
    (rowsOfYears(table) ?? totalRows(table)).length > 0,
  read: (table, collect) => {
    for (const row of rowsOfYears(table) ?? totalRows(table)) {
      for (const { column, item } of columnsOf(table, kind)) {
        const fact = factOf(item, stageOf(column.path) ?? stageOfKind(table, kind));
        if (fact)
          collect.amount({
            fact,
            row: row.row,
            column,
            label: totalLabel(row, column),
            ...periodOfYearRow(row),
            ...(kind.substitutes.includes(item) ? { substitute: true, wholeAt: wholeOf(table) } : {}),
          });
      }
    }
    collectSplit(table, kind, collect);
    // 「人员经费 | 公用经费 | 项目支出」 as rows under 支出决算表.
    if (kind.total === 'expenditure') readBeside(table, collect);
    if (kind.total !== 'revenue' || kind.stage !== 'final') return;
    for (const column of wholeColumns(table)) collectSources(table, column, rowsOf(table, column), collect);
  },
}));

/** 「基本支出 / 人员经费」 and 「基本支出 / 公用经费」 with no column of both: all that stands under that heading. */
function collectSplit(table: Table, kind: ColumnTotalsKind, collect: Collector): void {
  const wanted = [...kind.items, ...kind.substitutes];
  const columns = amountColumns(table);
  if (!wanted.includes('basic') || columns.some(({ path }) => itemOf(path) === 'basic')) return;
  const under = columns.filter(({ path }) => path.slice(0, -1).some((word) => /^基本支出$/.test(word)));
  const [first, second, ...more] = under;
  const items = new Set(under.map(({ path }) => itemOf(path)));
  if (!first || !second || more.length > 0 || !items.has('personnel') || !items.has('operating')) return;
  const fact = factOf('basic', stageOf(first.path) ?? stageOfKind(table, kind));
  const [row, ...others] = totalRows(table);
  if (!fact || !row || others.length > 0) return;
  const spot = { fact, row: row.row, column: first, label: '基本支出' };
  const whole = kind.substitutes.includes('basic') ? { substitute: true, wholeAt: wholeOf(table) } : {};
  collect.sumCells(
    { ...spot, ...whole },
    under.map((column) => ({ row: row.row, column })),
  );
}

/** The column of this table's own totals, which tells whether it holds all of the department's money. */
function wholeOf(table: Table): Column | undefined {
  const [only, ...more] = wholeColumns(table);
  return more.length === 0 ? only : undefined;
}

/** 「部门支出总表（调整后）」 holds what the year's budget came to, not what it began with. */
function stageOfKind(table: Table, { stage }: ColumnTotalsKind): Stage {
  return stage === 'budget' && stageOfName(table) === 'adjusted' ? 'adjusted' : stage;
}

function columnsOf(table: Table, kind: ColumnTotalsKind): readonly { column: Column; item: Item }[] {
  const wanted = [...kind.items, ...kind.substitutes];
  const columns = amountColumns(table);
  const parts = columns.flatMap((column) => {
    const item = itemOf(column.path);
    return item && wanted.includes(item) && !isCarriedApart(table, column, item) ? [{ column, item }] : [];
  });
  const total = kind.total;
  return total ? [...wholeColumns(table).map((column) => ({ column, item: total })), ...parts] : parts;
}

const CARRIED = /结转|结余/;

/** 「当年安排 / 基本支出」 and 「上年结转 / 基本支出」 are each a part of it. */
function isCarriedApart(table: Table, column: Column, item: Item): boolean {
  return (
    says(column, CARRIED) || valueColumns(table).some((other) => itemOf(other.path) === item && says(other, CARRIED))
  );
}

const ITEM_HEADINGS: readonly (readonly [RegExp, Item])[] = [
  [/^人员经费(?:支出)?(?:合计)?$/, 'personnel'],
  [/^(?:日常)?公用经费(?:支出)?(?:合计)?$/, 'operating'],
  [/^基本支出(?:合计)?$/, 'basic'],
  [/^项目支出(?:合计)?$/, 'project'],
  [/^财政拨款(?:收入)?(?:合计)?$/, 'fiscalRevenue'],
  ...REVENUE_SOURCES,
];

/** The lowest heading that names an item; under it there may be 小计 or a stage, but no part of it. */
function itemOf(path: readonly string[]): Item | undefined {
  for (const word of [...path].reverse()) {
    const item = ITEM_HEADINGS.find(([heading]) => heading.test(word))?.[1];
    if (item) return item;
    if (!isTotalWord(word)) return undefined;
  }
  return undefined;
}

const WHOLE_YEAR = /^本年(?:收入|支出)(?:合计|小计)?$/;

function isTotalWord(word: string): boolean {
  return (
    /^(?:合计|总计|小计|金额|数额)$/.test(word) ||
    WHOLE_YEAR.test(word) ||
    /^\d{4}年(?:度)?$/.test(word) ||
    stageOf([word]) !== undefined
  );
}

/** 「本年收入 / 小计」 before 「合计」, which may hold what was carried over as well. */
function wholeColumns(table: Table): readonly Column[] {
  const totals = amountColumns(table).filter(({ path }) =>
    path.every((word) => isTotalWord(word) || /^(?:收入|支出)(?:预算|决算)?(?:合计|总计)?$/.test(word)),
  );
  const ofTheYear = totals.filter(({ path }) => path.some((word) => WHOLE_YEAR.test(word)));
  if (ofTheYear.length > 0) return ofTheYear;
  return valueColumns(table).some((column) => says(column, CARRIED)) ? [] : totals;
}
