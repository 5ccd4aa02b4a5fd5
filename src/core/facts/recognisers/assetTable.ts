import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { type LabelledRow, amountColumns, isAtStart, isTotal, rowsOf, says } from './labelled';
import { type AssetPlace, balancePlaces } from './balancePlaces';
import { isFixedAssetLine } from './knownLines';
import { isProperty } from '../../tables/words/things';
import type { Recogniser } from './recogniser';
import { showsSum } from './namelessRows';
import { isNamed } from './tableName';
import { totalRows } from './totalRows';

/** 资产情况表: 固定资产, how much of it is in use and what depreciation leaves of it; assets and debts of a balance sheet. */
export const assetTable: Recogniser = {
  id: '资产情况表',

  recognises: (table) =>
    isNamed(table, /资产/, /采购|预算|处置|收益|配置|无形/) && placesOf(table).length + balancePlaces(table).length > 0,

  read(table, collect) {
    for (const { fact, row, column, label } of [...placesOf(table), ...balancePlaces(table)])
      collectPlace(table, { fact, row, column, label }, collect);
  },
};

function collectPlace(table: Table, spot: AssetPlace, collect: Collector): void {
  const lines = linesOf(table, spot.row, spot.column);
  const others = rowsOf(table, spot.column).filter(
    ({ row, label }) => lines.includes(row) && !isFixedAssetLine(label.key) && counts(table, row, spot.column),
  );
  // 「便民服务大厅」 is a thing of hers by its name alone: taken, and told.
  const things = others.filter(({ label }) => isProperty(label.key));
  const isOfAssets = /^fixedAssets/.test(spot.fact);
  if (isOfAssets && !others.every((one) => things.includes(one) || collect.mayHoldLine(spot, one.label.text))) return;
  collect.amountOf(spot, lines);
  if (isOfAssets)
    for (const { label } of things) collect.tellWord({ word: label.key, text: label.text, assumed: true }, spot.fact);
}

function counts({ sheet }: Table, row: number, { column }: Column): boolean {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'unreadable' || (amount.kind === 'number' && !amount.value.isZero());
}

/** A total of kinds holds what its lines hold; where each row is a figure of its own, the others say nothing of it. */
function linesOf(table: Table, row: number, column: Column): readonly number[] {
  const rows = rowsOf(table, column);
  const isTotalOfKinds = rows.some((one) => one.row === row && isTotal(one.label));
  const others = rows.filter((one) => one.row !== row).map((one) => one.row);
  if (isTotalOfKinds) return others;
  // 「固定资产合计」 that all other rows come to is their total, whatever they are.
  const kinds = rows.filter((one) => one.row !== row && !FIXED.test(one.label.key) && !one.label.partOf);
  const lines = kinds.map((one) => one.row);
  return lines.length > 1 && showsSum(table, column, row, lines) ? lines : [];
}

const NOT_AT_YEAR_END = /年初|期初|上年|数量|面积|台|辆|人均|折旧|增加|减少|新增|处置/;

function placesOf(table: Table): readonly AssetPlace[] {
  const columns = allOfKinds(
    table,
    amountColumns(table).filter((column) => !isAtStart(column)),
  ).filter((column) => !says(column, NOT_AT_YEAR_END));
  const byRows = columns.flatMap((column) =>
    rowsOf(table, column).flatMap((found) => {
      const fact = rowFact(found, column, columns.length === 1);
      return fact ? [{ fact, row: found.row, column, label: found.label.text }] : [];
    }),
  );
  const rows = withoutValuations(withNetApart(byRows.filter((place) => !isNetInUse(place))));
  if (rows.some(({ fact }) => fact === 'fixedAssets') || (rows.length > 0 && !byUse(rows))) return rows;
  // One kind alone is a line of a list, whatever became of the others.
  const totals = totalRows(table).filter(({ label }) => isTotal(label) || !KIND.test(label.key));
  const byColumns = totals.flatMap(({ row, label }) =>
    columns.flatMap((column): AssetPlace[] => {
      const fact = columnFact(table, column);
      return fact
        ? [{ fact, row, column, label: label.text === '' ? column.heading : `${label.text} · ${column.heading}` }]
        : [];
    }),
  );
  return [...rows, ...withNetApart(isWorthOtherwise(table) ? byColumns.filter(isAtItsPrice) : byColumns)];
}

/** 「账面净值 | 其中：在用」 「折旧后金额 | 在用」: what is in use is valued as the whole beside it is. */
function isWorthOtherwise(table: Table): boolean {
  const atEnd = amountColumns(table).filter((one) => !says(one, NOT_AT_YEAR_END) || says(one, /折旧后/));
  const wholes = atEnd.filter((one) => says(one, VALUED) && !says(one, OTHER_STATE) && !says(one, /在用|自用/));
  const isGross = (one: Column) => columnFact(table, one) === 'fixedAssets' && !says(one, NET);
  return wholes.length > 0 && !wholes.some((one) => isGross(one) || says(one, /原值/));
}

function isAtItsPrice({ fact, column }: AssetPlace): boolean {
  return fact !== 'fixedAssetsInUse' || says(column, /原值/);
}

const VALUED = /[值额价]|账面/;

/** 「房屋 | 设备 | 合计」 over 「原值」 and 「在用」: of kinds side by side what they come to. */
function allOfKinds(table: Table, columns: readonly Column[]): readonly Column[] {
  const totals = columns.filter(({ path }) => path.length === 1 && ALL.test(plainText(path[0] ?? '')));
  const kinds = columns.filter((column) => !totals.includes(column));
  const [total] = totals;
  if (!total || totals.length > 1 || kinds.length < 2 || kinds.some((one) => says(one, STATE_OR_VALUE))) return columns;
  const come = (row: number) =>
    sumAcross(table, row, kinds)
      .minus(sumAcross(table, row, totals))
      .abs();
  return table.rows.every((row) => come(row).lte(decimal('0.01').times(kinds.length))) ? totals : columns;
}

function sumAcross({ sheet }: Table, row: number, columns: readonly Column[]): Decimal {
  const amounts = columns.map(({ column }) => readAmount(contentAt(sheet, row, column)));
  return sumOf(amounts.flatMap((amount) => (amount.kind === 'number' ? [amount.value] : [])));
}

const KIND = /^(?:[一-龥]{0,4}(?:房屋|构筑物|设备|车辆|家具|用具|图书|档案|文物|土地|用房)[一-龥、]{0,8})$/;
const ALL = /^(?:合计|总计|小计)$/;
const STATE_OR_VALUE = /在用|自用|出租|出借|闲置|处置|报废|投资|原值|净值|价值|折旧|金额|固定资产|[年期][初末]/;

/** What of the fixed assets in use depreciation leaves, or took. */
function isNetInUse({ fact, column, label }: AssetPlace): boolean {
  return fact === 'fixedAssetsInUse' && (NET.test(label) || says(column, /净值|账面价值|净额/));
}

/** 「在用 | 出租 | 闲置」 as rows: their total is all there is. */
function byUse(rows: readonly AssetPlace[]): boolean {
  return rows.every(({ fact }) => fact === 'fixedAssetsInUse');
}

/** What is left after depreciation is never the whole, but a figure of its own. */
function withNetApart(places: readonly AssetPlace[]): readonly AssetPlace[] {
  const isNet = ({ fact, label, column }: AssetPlace) =>
    fact === 'fixedAssets' && (NET.test(label) || says(column, NET)) && !/原值/.test(label) && !says(column, /原值/);
  return places.map((place): AssetPlace => (isNet(place) ? { ...place, fact: 'fixedAssetsNet' } : place));
}

const NET = /净值|账面价值/;

/** 原值 stands for the whole only where no line is called the whole. */
function withoutValuations(places: readonly AssetPlace[]): readonly AssetPlace[] {
  const isValuation = ({ fact, label }: AssetPlace) => fact === 'fixedAssets' && /原值|账面/.test(label);
  const hasWhole = places.some((place) => place.fact === 'fixedAssets' && !isValuation(place));
  return hasWhole ? places.filter((place) => !isValuation(place)) : places;
}

const FIXED = /^固定资产(?:合计|小计|总计|总额|总值|原值|净值|账面价值|账面余额)?$/;
const IN_USE = /^(?:实际)?在用(?:固定资产)?(?:合计|小计|总额|金额|数|原值)?$|^自用(?:固定资产)?$/;
const OTHER_STATE = /出租|出借|闲置|待处置|报废|对外投资/;

function rowFact({ label, group }: LabelledRow, column: Column, isAlone: boolean): FactId | undefined {
  if (says(column, OTHER_STATE)) return undefined;
  const fixed =
    FIXED.test(unvalued(label.key)) ||
    (isAlone && says(column, ALL) && /^(?:账面)?原值$/.test(label.key)) ||
    (group !== undefined && FIXED.test(group.key) && /^(?:合计|小计|总额)$/.test(label.key));
  if (fixed) return says(column, /在用|自用/) ? 'fixedAssetsInUse' : 'fixedAssets';
  return IN_USE.test(label.key) ? 'fixedAssetsInUse' : undefined;
}

/** 「固定资产总额（原值）」: how it is valued, and no part of its name. */
function unvalued(word: string): string {
  return word.replace(/\((?:账面)?(?:原值|净值|价值|余额)\)$/, '');
}

/** A list of fixed assets by kind: its total row, with a column for each state. */
function columnFact(table: Table, column: Column): FactId | undefined {
  if (says(column, OTHER_STATE)) return undefined;
  const fixed = isNamed(table, /固定资产/) || says(column, /固定资产/);
  if (!fixed) return undefined;
  if (says(column, /在用|自用/)) return 'fixedAssetsInUse';
  return column.path.every((word) =>
    /^(?:合计|总计|总额|金额|原值|净值|账面原值|账面净值|账面价值|价值|固定资产(?:合计|总额|原值|净值)?|年末数|期末数|年末|期末)$/.test(
      unvalued(word).replace(/^(?:年末|期末)(?=.*[值额])/, ''),
    ),
  )
    ? 'fixedAssets'
    : undefined;
}
