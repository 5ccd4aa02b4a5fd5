import { type Label, oneLine } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { type RowName, rowPath } from '../../tables/words/rowPath';
import { contentAt } from '../../workbook/snapshot';
import { type FactId, factDefinition } from '../catalogue';
import { factLabelled } from './factLabels';
import type { Collector } from '../collector';
import { type LabelledRow, isAtStart, rowsOf, says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';
import { partOfFact } from './partOfFact';
import { isTitledForResult } from './satisfactionSurvey';
import { saidFact } from './saidThing';
import { isOneOfSeveralAsked } from './severalAsked';
import { isBudgetTable } from './tableName';
import { areThere, holdThePlaces } from './theirPlaces';
import { isInRunOfParts } from '../runOfParts';
import { collectVillages } from './villages';

/** 数据项 | 数值 | 单位: one figure a row, named as the catalogue names it. */
export const keyValueList: Recogniser = {
  id: '数据项清单',

  recognises(table) {
    if (isBudgetTable(table) && !isOfCounts(table)) return false;
    return figureColumns(table).some((column) => {
      const rows = rowsOf(table, column);
      return rows.some(
        (row, at) => datedFact(row.label.key) !== undefined && !headsRows(table, column, row, rows[at + 1]),
      );
    });
  },

  read(table, collect) {
    for (const column of figureColumns(table)) {
      const unit = unitColumn(table, column);
      const rows = rowsOf(table, column);
      const counted = rows.map((one) => ({ label: one.label, row: one.row, column }));
      const dates = new Set(rows.flatMap(({ label }) => datedFact(label.key)?.date ?? []));
      for (const [at, one] of rows.entries()) {
        const { row, label, group } = one;
        if (headsRows(table, column, one, rows[at + 1])) continue;
        if (STAGE_ALONE.test(label.key) && OF_OTHER_MONEY.test(table.title)) continue;
        if (group && PART_OF_STAFF.test(group.key)) continue;
        const found =
          datedFact(label.key) ?? partAt(table, row, column, label.key) ?? onTheirPlaces(table, one, column);
        // Two progresses are compared only at one date.
        if (!found || (found.date !== undefined && dates.size > 1)) continue;
        const { fact } = found;
        if (factDefinition(fact).kind !== 'count' && isOfCounts(table)) continue;
        if (factDefinition(fact).kind === 'count' && says(column, OF_OTHER_UNIT)) continue;
        if (isCarriedPart(fact, label, rowPath(table, row, column))) continue;
        // 4.6 of 5 are no points of a hundred.
        if (fact === 'satisfaction' && rows.some((one) => /满分/.test(one.label.key))) continue;
        if (fact === 'satisfaction' && (!isTitledForResult(table) || isOneOfSeveralAsked(label.key, keysOf(rows))))
          continue;
        const written = unit ? contentAt(table.sheet, row, unit.column) : undefined;
        const spot = { fact, row, column, label: label.text };
        const named = typeof written === 'string' ? { ...spot, unitText: oneLine(written) } : spot;
        collectVillages(named, { label, row, column }, counted, collect);
      }
    }
  },
};

/** 「项目 | 统计数」 under a final account: people, cars and the like, and no money. */
function isOfCounts(table: Table): boolean {
  const columns = valueColumns(table);
  return columns.length > 0 && columns.every((column) => says(column, /^统计数$/));
}

function keysOf(rows: readonly LabelledRow[]): readonly string[] {
  return rows.map(({ label }) => label.key);
}

/** 「一、年初预算」 without a figure, over 「收入合计」 with one: no figure that is missing, but how far those under it have come. */
function headsRows(
  { sheet }: Table,
  { column }: Column,
  { row, label }: LabelledRow,
  next: LabelledRow | undefined,
): boolean {
  if (label.numbering === '' || next === undefined || next.label.numbering !== '') return false;
  const kindAt = (at: number) => readAmount(contentAt(sheet, at, column)).kind;
  return kindAt(row) === 'nothing' && kindAt(next.row) === 'number';
}

/** What was paid, how large it is, how many households: under such a heading stands no number of tasks or of people. */
const OF_OTHER_UNIT = /支付|支出|拨付|付款|资金|经费|预算|[户株只头吨亩次份]数|面积|批次|人次|里程|产量|比例|比率|率$/;

/** People and property in a list that was read for its money: 「编制数」 over 「本年收入」. */
export function readOwnedBeside(table: Table, collect: Collector): void {
  const [column, ...more] = valueColumns(table).filter(
    (one) =>
      one.labelColumns.length > 0 && !says(one, BESIDE) && holdsNumber(table, one) && !isOfAnotherYear(one, table),
  );
  if (!column || more.length > 0 || isAtStart(column)) return;
  const rows = rowsOf(table, column);
  for (const { row, label } of rows) {
    const fact = namedFact(label.key);
    if (!fact || !mayStandBeside(fact, row, column, table, collect)) continue;
    if (rows.filter((one) => namedFact(one.label.key) === fact).length === 1)
      collect.amount({ fact, row, column, label: label.text });
  }
}

function isOfAnotherYear({ period }: Column, { year }: Table): boolean {
  return (period.offset ?? 0) < 0 || (period.year !== undefined && year !== undefined && period.year !== year);
}

const OWNED = /^(?:authorisedStaff|actualStaff|fixedAssets|fixedAssetsInUse|vehicles|departments)$/;
/** 「全年预算」 between 「年初预算支出」 and 「决算支出」 is of what is spent, as they are. */
const OF_SPENDING = /^(?:adjustedBudget|budgetAdded|budgetWithdrawn)$/;
const SPENT = /^(?:budget|final)Expenditure$/;
const EARNED = /Revenue$/;

function mayStandBeside(fact: FactId, row: number, { column }: Column, { sheet }: Table, collect: Collector): boolean {
  const known = collect.readings.map((one) => one.fact);
  if (known.includes(fact)) return false;
  if (OF_SPENDING.test(fact)) return known.some((one) => SPENT.test(one)) && !known.some((one) => EARNED.test(one));
  if (factDefinition(fact).kind !== 'fraction') return OWNED.test(fact);
  // 2230 in a list of money may be what was paid.
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'number' && (amount.value.lte(1) || amount.decoration?.percent === true);
}

/** 「全年执行数」 is all that was spent, but not under 「收入」 or 「项目资金」. */
const STAGE_ALONE = /^(?:年初|全年|调整后)?(?:预算|执行|决算)(?:数|额|金额)?$/;
const OF_OTHER_MONEY = /^(?!.*(?:支出|收支)).*(?:收入|项目|专项|资金|经费)/;

/** 「事业单位 | 编制数」 counts some of the people. */
const PART_OF_STAFF = /^(?:其中)?(?:行政|事业|参公|工勤|离休|退休|离退休|编外|临时)/;

/** 「6月底实际支付进度」 is a progress at that date; whatever else is counted is counted at the year's end, or is what it was in its year. */
function datedFact(key: string): { fact: FactId; date: string | undefined } | undefined {
  const plain = namedFact(key);
  if (plain && isPartAtADay(plain, key)) return undefined;
  if (plain) return { fact: plain, date: undefined };
  const [stated = '', date] = DATE.exec(key) ?? [];
  const fact = stated === '' ? undefined : namedFact(key.slice(stated.length).replace(/^的/, ''));
  if (!fact || isPartAtADay(fact, key)) return undefined;
  if (date === undefined || OF_THE_YEAR.test(stated)) return { fact, date: undefined };
  return factDefinition(fact).kind === 'fraction' ? { fact, date } : undefined;
}

function partAt(table: Table, row: number, column: Column, key: string): ReturnType<typeof datedFact> {
  const [, ...over] = rowPath(table, row, column);
  const above = rowsOf(table, column).filter((one) => one.row < row);
  const names = [...over.map(({ text }) => text), ...wholeOver(table, row, column, above)];
  const fact = partOfFact(key, names, above.map(({ label }) => label.key).reverse());
  return fact && { fact, date: undefined };
}

/** 「项目支出」 behind 「其中：基本支出」, both of which come to what stands over them. */
function wholeOver(table: Table, row: number, column: Column, above: readonly LabelledRow[]): readonly string[] {
  const first = above.map(({ label }) => label.partOf).lastIndexOf(true);
  const whole = above[first - 1];
  return whole && isInRunOfParts(table, column, { whole: whole.row, row }) ? [whole.label.key] : [];
}

function onTheirPlaces(table: Table, { row, label }: LabelledRow, column: Column): ReturnType<typeof datedFact> {
  if (!areThere(label)) return undefined;
  const pairs = figureColumns(table)
    .flatMap((one) => rowsOf(table, one).map((named) => ({ ...named, column: one })))
    .sort((a, b) => a.row - b.row || a.column.column - b.column.column);
  const at = pairs.findIndex((one) => one.row === row && one.column === column);
  const counted = pairs.map((one) => ({
    label: one.label,
    place: one.column.column,
    amount: readAmount(contentAt(table.sheet, one.row, one.column.column)),
  }));
  return holdThePlaces(counted, at) ? { fact: 'actualStaff', date: undefined } : undefined;
}

/** 「其中：上年结转」 under 「决算支出」 is what was spent of it. */
function isCarriedPart(fact: FactId, label: Label, [, ...over]: readonly RowName[]): boolean {
  return label.partOf && /arryover/.test(fact) && over.some(({ text }) => /支出|执行/.test(text));
}

/** What one month or one document brought, of what the year has in all: 「2024年3月批复的追加预算」. */
function isPartAtADay(fact: FactId, key: string): boolean {
  if (/^budget(?:Added|Withdrawn)$/.test(fact) && CHANGED_ON.test(key)) return true;
  return IN_DECEMBER.test(key) && isSpentOrReceived(fact);
}

const CHANGED_ON = /^(?:20\d{2}年)?\d{1,2}月|^(?:20\d{2})?年[末底]/;

function isSpentOrReceived(fact: FactId): boolean {
  return factDefinition(fact).kind === 'money' && !/arryover|Assets|Liabilities/.test(fact);
}

function namedFact(key: string): FactId | undefined {
  return factLabelled(key) ?? saidFact(key);
}

/** The last day of the year, or the day of the document: 「2024年1月批复的年初预算收入」. */
const OF_THE_YEAR = /12月(?:31日|[底末份])?$|年[末底]$|(?<!\d)(?:0?[1-4]|1[12])月.*(?:批复|批准|核定|下达)$/;
/** 「12月公务接待费支出」 is what was spent in that month; people and property are counted in it. */
const IN_DECEMBER = /^(?:20\d{2}年)?12月份?(?![底末\d])(?!.{0,4}(?:批复|批准|核定|下达))/;
const DATE =
  /^(?:截[至止]到?)?(?:20\d{2}(?:年度|年(?![末底初终])|(?=年)))?(\d{1,2}月(?:\d{1,2}日|[底末份])?(?:[人大财政县局]{0,4}(?:批复|批准|核定|下达))?|[年季][末底]|第?[一二三四1-4]季度末?|上半年)?/;

/** One column of figures for each list, or one for each year: with others (budget and final) the names alone do not say enough. */
function figureColumns(table: Table): readonly Column[] {
  const figures = valueColumns(table).filter(
    (column) =>
      column.labelColumns.length > 0 &&
      !says(column, BESIDE) &&
      !isAtStart(column) &&
      !says(column, /目标|预期|指标/) &&
      holdsNumber(table, column),
  );
  if (figures.some((column) => says(column, /预算|决算|执行/))) return [];
  const lists = new Map<number | undefined, Column[]>();
  for (const column of figures)
    lists.set(column.labelColumns[0], [...(lists.get(column.labelColumns[0]) ?? []), column]);
  return [...lists.values()].flatMap((list) => {
    const years = new Set(list.map(({ period }) => period.year ?? period.offset));
    if (list.length > 1 && agree(table, list)) return list.slice(0, 1).map((column) => ({ ...column, path: [] }));
    if (list.length > 1) return years.size === list.length && !years.has(undefined) ? list : [];
    return list.filter((column) =>
      says(column, /数值|数据|金额|数量|数$|人数|本年|数额|实际|情况|结果|合计|进度|比例|比率|百分比|\d{4}/),
    );
  });
}

/** Her own papers: what stands in each of them is the same figure. */
const OWN_PAPERS =
  /^(?:账面|账簿|总账|明细账|报表|台账|卡片|系统|一体化(?:系统)?|[资决预]?[产算]系统)(?:导出|登记)?(?:数|数据|金额)?$/;

/** 「系统数 | 账面数」 with one and the same figure in every row. */
function agree({ rows, sheet }: Table, columns: readonly Column[]): boolean {
  const [first, ...others] = columns;
  const valueAt = (row: number, column: Column) => {
    const amount = readAmount(contentAt(sheet, row, column.column));
    return amount.kind === 'number' ? amount.value.toString() : amount.kind;
  };
  return (
    first !== undefined &&
    columns.every(({ path }) => path.length === 1 && OWN_PAPERS.test(path[0] ?? '')) &&
    others.every((column) => rows.every((row) => valueAt(row, column) === valueAt(row, first)))
  );
}

/** A column of words, whatever it is called, is none of figures. */
function holdsNumber({ rows, sheet }: Table, { column }: Column): boolean {
  return rows.some((row) => readAmount(contentAt(sheet, row, column)).kind === 'number');
}

/** What may stand beside the figures of such a list, ours included. */
const BESIDE =
  /^(?:单位|计量单位|备注|说明|来源|数据来源|取自|填报人|填报说明|日期|年度|公式|佐证|状态|含义|另取来源|来源单位|折算后|表格取数|位置|标签)/;

/** The 单位 column of the same list, on either side of the figures. */
function unitColumn(table: Table, figures: Column): Column | undefined {
  return table.columns.find(
    ({ path, labelColumns }) =>
      labelColumns[0] === figures.labelColumns[0] && /^(?:计量|金额)?单位$/.test(path.at(-1) ?? ''),
  );
}
