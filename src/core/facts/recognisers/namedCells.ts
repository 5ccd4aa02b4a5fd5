import { yearOfName } from '../../tables/period';
import type { Column, Period, Table } from '../../tables/table';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { changeSpots } from './changeColumns';
import { type Item, type Stage, factOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, valueColumns } from './labelled';
import { BROUGHT_OVER, GRAND, isCarried, mayHoldCarried } from './ownTotals';
import type { Recogniser } from './recogniser';
import { rollsOver } from './rollsOver';
import { type SaidThing, namedIn, saidThing } from './saidThing';
import { amountRow, itemOfSplit, isTotalOfKinds, periodOfRow, rowsOfStage, stagesOfSections } from './stagesInRows';
import { PART_OF_BUDGET, isByMonths, isNamed } from './tableName';
import { totalRows } from './totalRows';
import { rowsOfYears, periodOfYearRow } from './yearRows';

/**
 * Any table about the department's money whose rows and headings name between them what each figure is of and how far it has
 * come. It looks for no shape; the words around a figure still have to be understood, each of them, before it is taken.
 */
export const namedCells: Recogniser = {
  id: '收支情况表',

  recognises: (table) => isAboutMoney(table) && new Set(cellsOf(table).map(({ fact }) => fact)).size > 1,

  read(table, collect) {
    for (const cell of cellsOf(table)) collect.amount(cell);
    for (const spot of changeSpots(table)) collect.amount(spot);
    for (const { fact, row, column, label } of totalsByHeading(table, true))
      if (/合计/.test(label) && !collect.readings.some((one) => one.fact === fact))
        collect.report('totalMayHoldCarried', row, column.column, fact, { shown: label });
  },
};

const NAMED =
  /收支|收入|支出|预决算|[预决]算|经费|资金|结余|整体|绩效|自评|基础数据|基本数据|财务|数据(?:表|采集|汇总|统计)?$/;
/** One part of the money, or the township as a level of government with its taxes. */
const PART = new RegExp(
  `${PART_OF_BUDGET.source}|采购|工会|专项|项目|绩效目标|申报|资产|人员|编制|进度|台账|台帐|日记账|明细账`,
);
const NOT_NAMED = new RegExp(`${PART.source}|财政(?:收支|收入|支出|[预决]算)`);

function isAboutMoney(table: Table): boolean {
  const isItsName =
    isNamed(table, NAMED, NOT_NAMED) ||
    (isNamed(table, /./, NOT_NAMED) && namesBothSides(table) && namesSplit(table)) ||
    (isNamed(table, OF_FINANCES, PART) && namesSplit(table));
  return isItsName && !valueColumns(table).some(dividesCarried);
}

/** Whatever it is called: 收入合计 and 支出合计 are among its rows. */
function namesBothSides(table: Table): boolean {
  const [column] = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const names = column ? rowsOf(table, column).map(({ label }) => label.key) : [];
  return (
    names.some((name) => /^(?:本年)?收入合计$/.test(name)) && names.some((name) => /^(?:本年)?支出合计$/.test(name))
  );
}

/** 「财政收支情况」 is a level of government's, with its taxes, or an office's way of saying what it spent: by 基本支出 and 项目支出. */
const OF_FINANCES = /财政(?:收支|收入|支出|[预决]算)/;
function namesSplit(table: Table): boolean {
  const [column] = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const names = [
    ...amountColumns(table).flatMap(({ path }) => path.slice(-1)),
    ...(column ? rowsOf(table, column).map(({ label }) => label.key) : []),
  ].map((name) => saidThing(name).item);
  return names.includes('basic') && names.includes('project');
}

/** 「上年结转 / 基本支出」: what stands beside it, 「当年安排 / 基本支出」, is a part as well. */
function dividesCarried({ path }: Column): boolean {
  const items = path.filter((word) => !POINT.test(word)).flatMap((word) => saidThing(word).item ?? []);
  return items.length > 1 && items.some((item) => item === 'carryover' || item === 'lastCarryover');
}

/** Among all 经济分类 they stand for basic expenditure alone. */
function isElsewhere(table: Table, item: Item): boolean {
  return /^(?:travelAbroad|vehicle|reception)/.test(item) && !isNamed(table, /三公/) && !namesThreePublic(table);
}

/** 「“三公”经费」 over its kinds. */
function namesThreePublic(table: Table): boolean {
  const [column] = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  return column !== undefined && rowsOf(table, column).some(({ label }) => saidThing(label.key).item === 'threePublic');
}

/** What stands beside the “三公” money and is none of it: 「公用经费」. */
export function readBeside(table: Table, collect: Collector): void {
  if (!namedCells.recognises(table)) return;
  const known = new Set(collect.readings.map(({ fact }) => fact));
  const beside = cellsOf(table).filter(
    ({ fact }) => /^(?:personnel|operating|basic|project)(?:Budget|Final)$/.test(fact) && !known.has(fact),
  );
  for (const cell of beside) collect.amount(cell);
}

interface NamedCell {
  readonly fact: FactId;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
  readonly period?: Period;
}

/** Of two cells that say the same nobody knows which: neither. */
function cellsOf(table: Table): readonly NamedCell[] {
  const known = knownCells.get(table);
  if (known) return known;
  const cells = aloneAmong([...rowsByName(table), ...totalsByHeading(table, false), ...rowsByStage(table)]);
  knownCells.set(table, cells);
  return cells;
}

/** Asked before a table is read and when it is. */
const knownCells = new WeakMap<Table, readonly NamedCell[]>();

function aloneAmong(cells: readonly NamedCell[]): readonly NamedCell[] {
  const places = new Map<string, Map<string, NamedCell>>();
  for (const cell of cells) {
    const { year, offset } = cell.period ?? cell.column.period;
    const key = [cell.fact, year, offset].join();
    const same = places.get(key) ?? new Map<string, NamedCell>();
    same.set([cell.row, cell.column.column].join(), cell);
    places.set(key, same);
  }
  return [...places.values()].flatMap((same) => (same.size === 1 ? [...same.values()] : []));
}

/** 「本年收入合计」 beside its 预算数 and 决算数, and 「预算收入」 alone. */
function rowsByName(table: Table): readonly NamedCell[] {
  return amountColumns(table).flatMap((column) => {
    if (column.labelColumns.length === 0) return [];
    const head = headOf(table, column);
    const rows = rowsOf(table, column).map((row) => ({ row, said: saidThing(row.label.key) }));
    if (isByUnits(table, column, rows)) return [];
    const totals = new Set(rows.flatMap(({ said }) => (said.level === 'total' ? [said.item] : [])));
    const carries = rows.some(({ row }) => isCarried(table, row, column));
    const sections = stagesOfSections(table, column);
    const side =
      carries || rows.some(({ row }) => BROUGHT_OVER.test(row.label.key)) ? undefined : sideOf(table, column);
    return rows.flatMap(({ row, said: own }): NamedCell[] => {
      const isBare = isTotal(row.label) && !(GRAND.test(row.label.key) && totals.size > 0);
      const said = isBare ? (totalSaid(table, row, column, rows) ?? side ?? own) : own;
      // 「收入总计」 may hold what was carried over; beside 「支出合计」 a bare 「支出」 is something else.
      const isSure = said.level === 'total' || (!totals.has(said.item) && !(said.level === 'grand' && carries));
      const fact = isSure ? factNamed(table, said, head, sections.get(row.row)) : undefined;
      const year = yearOfName(row.label.text);
      const dated = year === undefined || Object.keys(column.period).length > 0 ? {} : { period: { year } };
      return fact ? [{ fact, row: row.row, column, label: row.label.text, ...dated }] : [];
    });
  });
}

/** 「机关 | 项目支出」 over 「农技站 | 基本支出」: each is a part. */
function isByUnits(
  { columns }: Table,
  { labelColumns: [, over] }: Column,
  rows: readonly { readonly row: LabelledRow }[],
): boolean {
  const heading = columns.find(({ column }) => column === over)?.path.at(-1) ?? '';
  const units = new Set(rows.flatMap(({ row }) => row.group?.key ?? []));
  return /^(?:预算)?(?:单位|部门|机构|站所|科室)(?:名称)?$/.test(heading) && units.size > 1;
}

function totalSaid(
  table: Table,
  total: LabelledRow,
  column: Column,
  rows: readonly { readonly row: LabelledRow; readonly said: SaidThing }[],
): SaidThing | undefined {
  const kinds = rows.map(({ row, said: { item } }) => ({ row, item }));
  return isTotalOfKinds(table, total, column, kinds) ? allOf('expenditure') : undefined;
}

/** 「合计」 under 「收入来源」 beside another under 「支出用途」. */
function sideOf(table: Table, { labelColumns: [at] }: Column): SaidThing | undefined {
  const words = table.columns.flatMap(({ role, path, column }) => (role === 'label' ? [[column, path.at(-1)]] : []));
  const heads = (side: string) => words.filter(([, word]) => typeof word === 'string' && word.startsWith(side));
  const [revenue, expenditure] = [heads('收入'), heads('支出')];
  if (revenue.length !== 1 || expenditure.length !== 1) return undefined;
  if (revenue[0]?.[0] === at) return allOf('revenue');
  return expenditure[0]?.[0] === at ? allOf('expenditure') : undefined;
}

function allOf(item: Item): SaidThing {
  return { item, stage: undefined, level: 'total' };
}

function factNamed(table: Table, said: SaidThing, head: Head, section: Stage | undefined): FactId | undefined {
  const item = said.item && bothSay(said.item, head.item);
  if (item === undefined || item === 'other' || isElsewhere(table, item)) return undefined;
  const [stated, ...others] = new Set([said.stage, head.stage, section].filter((stage) => stage !== undefined));
  if (others.length > 0) return undefined;
  const stage = stageFor(item, stated ?? stageOfTitle(table));
  return stage && factOf(item, stage);
}

/** Under 支出 stands a kind of it; under what is another thing stands nothing of ours. */
function bothSay(row: Item | 'other' | undefined, head: Item | 'other' | undefined): Item | 'other' | undefined {
  if (head === undefined || head === row) return row;
  if (head === 'expenditure' && row !== 'revenue' && row !== 'fiscalRevenue') return row;
  return head === 'revenue' && (row === 'fiscalRevenue' || row === 'otherRevenue') ? row : 'other';
}

/** 「结转结余 / 年初」 is what was left at the start of the year. */
const POINT = /^(?:年初|年末|期初|期末|上年末)$/;

/** 「年初数」 and 「年末数」 under 「结转结余情况表」: what was left over, from the year before and from this one. */
function headOfLeft(table: Table, { path }: Column): Head | undefined {
  const [word = '', ...more] = path;
  if (more.length > 0 || !/^(?:年|期)[初末](?:数|余额|金额)?$/.test(word)) return undefined;
  if (namedIn(table.title).item !== 'carryover') return undefined;
  return { item: /初/.test(word) ? 'lastCarryover' : 'carryover', stage: 'final' };
}

interface Head {
  readonly item: Item | 'other' | undefined;
  readonly stage: Stage | undefined;
}

/** By the lowest heading that names a thing, and the lowest that says how far it has come; 「年初数」 beside 「年末数」 says only when. */
function headOf(table: Table, { path }: Column): Head {
  const [last = '', before, ...over] = [...path].reverse();
  const words = POINT.test(last) && before !== undefined ? [`${last}${before}`, ...over] : [...path].reverse();
  const said = words.map(saidThing);
  return {
    item: said.find(({ item }) => item !== undefined)?.item,
    stage: isOfTwoPoints(table, last) ? undefined : said.find(({ stage }) => stage !== undefined)?.stage,
  };
}

function isOfTwoPoints({ columns }: Table, word: string): boolean {
  return AT_START.test(word) && columns.some(({ path }) => AT_END.test(path.at(-1) ?? ''));
}

const AT_START = /^(?:年初|期初)(?:数|金额|额)?$/;
const AT_END = /^(?:年末|期末|年底)(?:数|金额|额)?$/;

/** The row of totals, or a row for each year, under headings that name the thing; or, `doubted`, those that may hold more than the year's. */
function totalsByHeading(table: Table, doubted: boolean): readonly NamedCell[] {
  const years = rowsOfYears(table);
  const totals = years ?? totalRows(table);
  const rows = (totals.length > 0 ? totals : amountRow(table)).filter(
    ({ label }) => isUnnamed(label.key) || table.ofUnits,
  );
  return rows.flatMap((row) =>
    amountColumns(table).flatMap((column): NamedCell[] => {
      const head = headOfLeft(table, column) ?? headOf(table, column);
      if ((!headOfLeft(table, column) && mayHoldCarried(table, row, column)) !== doubted) return [];
      const item = head.item ?? (years ? undefined : itemOfTitle(table));
      if (item === undefined || item === 'other' || isElsewhere(table, item)) return [];
      const stage = stageFor(item, head.stage ?? stageOfTitle(table));
      const fact = stage && factOf(item, stage);
      if (!fact) return [];
      const label = [row.label.text, column.heading].filter((text) => text !== '').join(' · ');
      return [{ fact, row: row.row, column, label, ...periodOfYearRow(row) }];
    }),
  );
}

/** 「年初预算」 over 「决算」: the row says how far, and the heading of what. */
function rowsByStage(table: Table): readonly NamedCell[] {
  const columns = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const parts = columns.map((column) => ({ column, ...headOf(table, column) }));
  return parts.flatMap(({ column, item: named, stage: over }) =>
    rowsOfStage(table, column).flatMap(({ stage, ...row }): NamedCell[] => {
      const item = named ?? itemOfSplit(table, row.row, column, parts);
      if ((over && over !== stage) || !item || item === 'other' || isElsewhere(table, item)) return [];
      const fact = factOf(item, stage);
      const label = `${row.label.text} · ${column.heading}`;
      return fact ? [{ fact, row: row.row, column, label, ...periodOfRow(row) }] : [];
    }),
  );
}

/** 「合计」 「2023年」: it says nothing of what is counted. */
function isUnnamed(key: string): boolean {
  const said = saidThing(key);
  return key === '' || (said.item === undefined && said.stage === undefined);
}

/** 「公用经费支出情况表」 is of nothing else; 「支出功能分类明细表」 names no thing that the lexicon knows, and is of the 支出. */
function itemOfTitle(table: Table): Item | undefined {
  const { item } = namedIn(table.title);
  if (item !== undefined) return item === 'other' ? undefined : item;
  if (isNamed(table, /支出/, /收入|收支|基本支出/)) return 'expenditure';
  return isNamed(table, /收入/, /支出|收支/) ? 'revenue' : undefined;
}

/** What is left at the end of a year is as it was found. */
function stageFor(item: Item, said: Stage | undefined): Stage | undefined {
  return said ?? (item === 'carryover' || item === 'lastCarryover' ? 'final' : undefined);
}

function stageOfTitle(table: Table): Stage | undefined {
  return saidThing(table.title).stage ?? (rollsOver(table) || isByMonths(table) ? 'final' : undefined);
}
