import type { Label } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Period, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Collector } from '../collector';
import { THREE_PUBLIC_NAMES as NAMES } from '../threePublicNames';
import { type Item, type Stage, factOf, isPlannedAtStart, stageIn, stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says, valueColumns } from './labelled';
import { readBeside } from './namedCells';
import type { Recogniser } from './recogniser';
import { PART_OF_BUDGET, isNamed, stageOfNameOver } from './tableName';
import { totalLabel, totalRows } from './totalRows';
import { periodOfYearRow, rowsOfYears, rowsOfYearsAndStages, yearNamed } from './yearRows';

/** The longest name first: 购置费 is also a part of the name of 购置及运行维护费. */
const ITEMS: readonly (readonly [RegExp, Item])[] = [
  [/^(?:因公)?(?:出国|临时出国)/, 'travelAbroad'],
  [/^(?:公务用车|公务车|车辆|公车)购置(?:费)?(?:及|和|与|、|及其)(?:车辆|用车)?(?:运行|运维|维护)/, 'vehicle'],
  [NAMES.vehicle, 'vehicle'],
  [NAMES.purchase, 'vehiclePurchase'],
  [NAMES.running, 'vehicleRunning'],
  [NAMES.reception, 'reception'],
];
const VEHICLE_PARTS: readonly (readonly [RegExp, Item])[] = [
  [NAMES.purchasePart, 'vehiclePurchase'],
  [NAMES.runningPart, 'vehicleRunning'],
];

/** What a fund paid of it is only a part. */
const OF_A_FUND = /政府性基金|国有资本/;

export function threePublicItem(key: string): Item | undefined {
  return ITEMS.find(([name]) => name.test(key))?.[1];
}

/** “三公”经费 with the items as rows: the two-year table of a report, or one year's list. */
export const threePublicRows: Recogniser = {
  id: '“三公”经费表',

  recognises(table) {
    const first = stagedColumns(table)[0];
    if (!first || isNamed(table, OF_A_FUND)) return false;
    const rows = rowsOf(table, first.column);
    // In a table of all 经济分类 the same names stand for basic expenditure alone, and its total is another total.
    if (!isNamed(table, /三公|机构运行/) && !rows.every(({ label }) => isOfThreePublic(label))) return false;
    const items = new Set(rows.map(rowItem));
    return items.has('reception') && (items.has('vehicle') || items.has('vehicleRunning') || items.has('travelAbroad'));
  },

  read(table, collect) {
    for (const { column, stage } of stagedColumns(table)) {
      const rows = rowsOf(table, column);
      const wider = rows.some(({ label }) => BESIDE.test(label.key));
      const items = rows.flatMap((found): Entry[] => {
        const item = wider && isTotal(found.label) && !found.group ? undefined : rowItem(found);
        return item ? [{ item, stage, row: found.row, column, label: found.label.text }] : [];
      });
      collectEntries(table, items, collect);
      if (stage === 'final') collectBeside(table, column, rows, collect);
    }
    readBeside(table, collect);
  },
};

/** The right half of 机构运行信息表, where a blank column sets it apart. */
export const runningInformation: Recogniser = {
  id: '机构运行信息',
  recognises: (table) =>
    isNamed(table, /机构运行/) && finalColumns(table).some((column) => rowsOf(table, column).some(isBeside)),
  read(table, collect) {
    for (const column of finalColumns(table)) collectBeside(table, column, rowsOf(table, column), collect);
  },
};

function finalColumns(table: Table): readonly Column[] {
  return stagedColumns(table).flatMap(({ column, stage }) => (stage === 'final' ? [column] : []));
}

function isBeside({ label }: LabelledRow): boolean {
  return PURCHASES.test(label.key) || CARS.test(label.key);
}

const PURCHASES = /^政府采购支出(?:合计|总额)$/;
const CARS = /^车辆数(?:合计)?$/;
const CARS_KEPT = /^公务用车保有量(?:\(辆\))?$/;

/** What is told beside the “三公” money: in any of its tables how many cars are kept, in 机构运行信息表 more. */
function collectBeside(table: Table, column: Column, rows: readonly LabelledRow[], collect: Collector): void {
  const tellsMore = isNamed(table, /机构运行/);
  const cars = tellsMore && rows.some(({ label }) => CARS.test(label.key)) ? CARS : CARS_KEPT;
  for (const { row, label } of rows) {
    if (tellsMore && PURCHASES.test(label.key))
      collect.amount({ fact: 'procurementActual', row, column, label: label.text });
    if (cars.test(label.key)) collect.amount({ fact: 'vehicles', row, column, label: label.text });
  }
}

/** “三公”经费 with the items as columns over one row of figures: pairs of 预算数 and 决算数, or a block for each. */
export const threePublicColumns: Recogniser = {
  id: '“三公”经费表（横表）',

  recognises(table) {
    const items = new Set(valueColumns(table).map(({ path }) => pathItem(path)));
    if (!items.has('reception') || !(items.has('vehicle') || items.has('vehicleRunning') || items.has('travelAbroad')))
      return false;
    // Among all 经济分类 the same headings stand for basic expenditure alone.
    const only =
      items.size >= 4 &&
      valueColumns(table).every(({ path }) => pathItem(path) !== undefined || path.some((word) => BESIDE.test(word)));
    return !isNamed(table, OF_A_FUND) && (isNamed(table, /三公/) || only) && itemRows(table).length > 0;
  },

  read(table, collect) {
    const wider = valueColumns(table).some((column) => says(column, BESIDE));
    const rows = itemRows(table);
    for (const row of rows) {
      const entries = amountColumns(table).flatMap((column): Entry[] => {
        const item = pathItem(column.path);
        const said = saidOfRow(row, rows);
        const stage = said.stage ?? stageOf(column.path) ?? stageOfNameOver(table, column);
        const counts = item && stage && !(wider && item === 'threePublic' && !says(column, /三公/));
        return counts
          ? [
              {
                item,
                stage,
                row: row.row,
                column,
                label: totalLabel(row, column),
                ...(said.period ? { period: said.period } : {}),
                ...periodOfYearRow(row),
              },
            ]
          : [];
      });
      collectEntries(table, entries, collect);
    }
  },
};

/** The row of totals, or a row for each stage: 「预算数」 over 「决算数」. */
function itemRows(table: Table): readonly LabelledRow[] {
  const [column] = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const rows = column ? rowsOf(table, column) : [];
  const last = rows.filter(({ label }) => SPENT_LAST_YEAR.test(label.key));
  const own = rows.filter((row) => !last.includes(row));
  const staged = own.filter((row) => stageOfRow(row, own) !== undefined);
  const stages = new Set(staged.map((row) => stageOfRow(row, own)));
  const dated = rowsOfYears(table) ?? rowsOfYearsAndStages(table);
  if (dated) return dated;
  if (stages.size < 2 || stages.size !== staged.length) return totalRows(table);
  return last.length === 1 ? [...staged, ...last] : staged;
}

/** 「上年同期支出」 under 「全年支出」. */
const SPENT_LAST_YEAR = /^(?:上年|去年|上年度)(?:同期)?(?:实际)?(?:支出|决算|执行)(?:数|额|金额)?$/;

/** What the row itself says of how far and of which year, before its columns do. */
function saidOfRow(
  row: LabelledRow,
  rows: readonly LabelledRow[],
): { readonly stage?: Stage; readonly period?: Period } {
  if (SPENT_LAST_YEAR.test(row.label.key)) return { stage: 'final', period: { offset: -1 } };
  const stage = stageOfRow(row, rows);
  return stage ? { stage, ...yearNamed(row) } : {};
}

function stageOfRow({ label }: LabelledRow, rows: readonly LabelledRow[]): Stage | undefined {
  const others = rows.flatMap((one) => (one.label === label ? [] : [stageIn(one.label.key)]));
  return stageIn(label.key) ?? (isPlannedAtStart(label.key, others) ? 'budget' : undefined);
}

/** Of a line under headings of all kinds those that name “三公” money and how far it has come: 「“三公”经费 | 2024年预算」. */
export function readThreePublicColumns(table: Table, row: LabelledRow, collect: Collector): void {
  const named = amountColumns(table).flatMap((column) => {
    const item = pathItem(column.path);
    const stage = stageOf(column.path);
    const isNamedSo = item !== undefined && (item !== 'threePublic' || says(column, /三公/));
    const fact = isNamedSo && stage ? factOf(item, stage) : undefined;
    return fact ? [{ fact, column, key: `${fact} ${String(column.period.year ?? column.period.offset)}` }] : [];
  });
  for (const { fact, column, key } of named)
    if (named.filter((one) => one.key === key).length === 1)
      collect.amount({ fact, row: row.row, column, label: totalLabel(row, column) });
}

/** One amount of the table and what it is of. */
interface Entry {
  readonly item: Item;
  readonly stage: Stage;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
  readonly period?: Period;
}

function collectEntries(table: Table, entries: readonly Entry[], collect: Collector): void {
  for (const entry of entries) {
    const fact = factOf(entry.item, entry.stage);
    if (!fact) continue;
    const spot = {
      fact,
      row: entry.row,
      column: entry.column,
      label: entry.label,
      ...(entry.period ? { period: entry.period } : {}),
    };
    if (entry.item === 'vehicle' && isUnaddedParent(table, entry, entries)) collect.blank(spot);
    else collect.amount(spot);
  }
}

/** Some systems print 0 for 公务用车费 over parts that carry amounts. */
function isUnaddedParent(table: Table, parent: Entry, entries: readonly Entry[]): boolean {
  const amountOf = ({ row, column }: Entry) => readAmount(contentAt(table.sheet, row, column.column));
  const own = amountOf(parent);
  if (own.kind !== 'number' || !own.value.isZero()) return false;
  return entries.some((entry) => {
    const isPart =
      (entry.item === 'vehiclePurchase' || entry.item === 'vehicleRunning') && entry.stage === parent.stage;
    const { year, offset } = entry.column.period;
    const amount =
      isPart && year === parent.column.period.year && offset === parent.column.period.offset ? amountOf(entry) : own;
    return amount.kind === 'number' && !amount.value.isZero();
  });
}

function rowItem({ label, group }: LabelledRow): Item | undefined {
  if (isWhole(label)) return (group && threePublicItem(group.key)) ?? 'threePublic';
  return threePublicItem(label.key) ?? VEHICLE_PARTS.find(([name]) => name.test(label.key))?.[1];
}

/** Where these stand beside the “三公” money, a 合计 that does not name it is the total of all. */
const BESIDE = /^(?:会议费|培训费|差旅费)/;

/** The lowest heading that names an item; the total where nothing but 合计 and “三公”经费 stands over the column. */
function pathItem(path: readonly string[]): Item | undefined {
  for (const word of [...path].reverse()) {
    const item = threePublicItem(word) ?? VEHICLE_PARTS.find(([name]) => name.test(word))?.[1];
    if (item) return item;
  }
  const words = path.filter((word) => stageOf([word]) === undefined && !/^(?:\d{4}年度?|本年|上年)/.test(word));
  return words.every((word) => WHOLE.test(word)) && path.some((word) => /三公|合计|小计|总计/.test(word))
    ? 'threePublic'
    : undefined;
}

const WHOLE = /^(?:合计|总计|小计)$|三公(?:经费|合计|总额|总计)/;

function isWhole(label: Label): boolean {
  return (
    isTotal(label) ||
    /^(?:小计|支出合计|三公经费(?:支出)?(?:预算|决算)?(?:合计|总计|小计|总额)?|三公(?:合计|总计|小计|总额))$/.test(
      label.key,
    )
  );
}

function isOfThreePublic(label: Label): boolean {
  return (
    isWhole(label) ||
    threePublicItem(label.key) !== undefined ||
    VEHICLE_PARTS.some(([name]) => name.test(label.key)) ||
    /^(?:会议费|培训费)$/.test(label.key)
  );
}

/** Where a stage is split by the source of the money, its whole alone. */
function stagedColumns(table: Table): readonly { column: Column; stage: Stage }[] {
  const columns = amountColumns(table);
  const whole = columns.filter((column) => !says(column, PART_OF_BUDGET) && !says(column, /公共财政|^其中/));
  // A total that is one of some months, or a guess, leaves no part to stand for the whole.
  const hasTotal = valueColumns(table).some((column) => says(column, /合计|总计|小计/));
  return (whole.length > 0 || hasTotal ? whole : columns).flatMap((column) => {
    // 机构运行信息表 is a table of the final account; its counts are what was spent.
    const counted = says(column, /^统计数$/) && isNamed(table, /机构运行/) ? 'final' : undefined;
    const stage = stageOf(column.path) ?? counted ?? stageOfNameOver(table, column);
    return stage ? [{ column, stage }] : [];
  });
}
