import { decimal } from '../../base/decimal';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { stageOf } from './items';
import { amountColumns, says } from './labelled';

/** The columns that tell of a project's money, from 年初 to 执行. */
export interface ProjectColumns {
  readonly initial: Column | undefined;
  readonly change: Column | undefined;
  readonly full: Column | undefined;
  readonly executed: Column | undefined;
  /** Two columns of which each could be 全年预算, and nothing decides. */
  readonly unclear: boolean;
}

const PART_OF_AMOUNT =
  /财政拨款|一般公共预算|政府性基金|国有资本|专户|单位资金|自筹|其他资金|结转|上级|本级|县级|省级|市级|中央|其中/;

/** Of the columns over these rows; `named` are those that the names of the projects name. */
export function projectColumns(
  table: Table,
  rows: readonly number[],
  named: (column: Column) => boolean,
): ProjectColumns {
  const columns = amountColumns(table).filter(
    (column) => named(column) && !says(column, PART_OF_AMOUNT) && column.period.offset !== -1,
  );
  const initial = onlyOne(columns.filter((column) => stageHere(column) === 'initial'));
  const executed = onlyOne(
    columns.filter((column) => stageHere(column) === 'executed' && !holdsShares(table, rows, column)),
  );
  const changes = columns.filter((column) => stageHere(column) === 'change');
  const full = columns.filter((column) => stageHere(column) === 'full');
  // 「调整预算数」 is the budget as adjusted, or what it was adjusted by: the sum tells.
  const either = columns.filter((column) => stageHere(column) === 'either');
  const deltas = either.filter(
    (column) => initial !== undefined && full.length > 0 && addsUp(table, rows, initial, column, onlyOne(full)),
  );
  const totals = either.filter((column) => !deltas.includes(column));
  const candidates = [...full, ...totals];
  // Without the column that the sum leads to, what was spent tells.
  const isChange = totals.some((column) => readsAsChange(table, rows, initial, column, executed));
  const sure = candidates.length === 1 ? candidates[0] : onlyOne(totals.length === 0 ? full : []);
  const chosen = isChange ? undefined : sure;
  return {
    initial,
    change: onlyOne([...changes, ...deltas]),
    full: chosen,
    executed,
    unclear: candidates.length > 0 && chosen === undefined,
  };
}

/** 「执行情况」 0.95 and 1 are shares of the budget, not money. */
function holdsShares(table: Table, rows: readonly number[], column: Column): boolean {
  if (!/情况$/.test(column.path.at(-1) ?? '')) return false;
  const amounts = rows.flatMap((row) => {
    const amount = readAmount(contentAt(table.sheet, row, column.column));
    return amount.kind === 'number' ? [amount.value] : [];
  });
  return amounts.every((value) => value.lte(1));
}

type ProjectStage = 'initial' | 'change' | 'full' | 'either' | 'executed';

/** 年初|调整|全年|执行 under 预算, or each with its own words. */
function stageHere({ path }: Column): ProjectStage | undefined {
  const last = (path.at(-1) ?? '').replace(/^20\d{2}年?度?|\(.{1,4}\)/g, '');
  if (/^年初(?:数)?$/.test(last)) return 'initial';
  if (/^(?:实际|本年|全年)?支出(?:数|额|金额)?$/.test(last)) return 'executed';
  if (/^全年(?:数)?$/.test(last)) return 'full';
  if (
    /^(?:预算)?调整(?:数|额|金额)?$|^(?:预算)?(?:追加|调增|调减|增减)(?:数|额|金额)?$|^年中调整(?:数|额)?$|追加.?收回/.test(
      last,
    )
  )
    return 'change';
  if (/^调整(?:的)?预算(?:数|额)?$/.test(last)) return 'either';
  switch (stageOf(path)) {
    case 'budget':
      return 'initial';
    case 'adjusted':
      return 'full';
    case 'final':
      return 'executed';
    case undefined:
      return undefined;
  }
}

/** Of several columns of one stage the total is the one that says so. */
function onlyOne(columns: readonly Column[]): Column | undefined {
  const totals = columns.length > 1 ? columns.filter((column) => says(column, /合计|总计|小计|总额/)) : columns;
  return totals.length === 1 ? totals[0] : undefined;
}

/** Less than nothing, or less than was spent of it where 年初 and it together are enough: no budget, but what it was changed by. */
function readsAsChange(
  table: Table,
  rows: readonly number[],
  initial: Column | undefined,
  column: Column,
  executed: Column | undefined,
): boolean {
  const at = (row: number, from: Column | undefined) => {
    const amount = from && readAmount(contentAt(table.sheet, row, from.column));
    return amount?.kind === 'number' ? amount.value : undefined;
  };
  return rows.some((row) => {
    const [start, value, spent] = [at(row, initial), at(row, column), at(row, executed)];
    if (value?.isNegative() === true && !value.isZero()) return true;
    return (
      start !== undefined &&
      value !== undefined &&
      spent?.gt(value.plus('0.011')) === true &&
      start.plus(value).gte(spent)
    );
  });
}

/** 年初 + 调整 = 全年 in every row in which all three stand, and in one at least. */
function addsUp(
  table: Table,
  rows: readonly number[],
  initial: Column,
  delta: Column,
  full: Column | undefined,
): boolean {
  if (!full) return false;
  const at = (row: number, column: Column) => readAmount(contentAt(table.sheet, row, column.column));
  const triples = rows.flatMap((row) => {
    const [start, change, end] = [at(row, initial), at(row, delta), at(row, full)];
    return start.kind === 'number' && change.kind === 'number' && end.kind === 'number'
      ? [start.value.plus(change.value).minus(end.value).abs().lte(decimal('0.011'))]
      : [];
  });
  return triples.length > 0 && triples.every(Boolean);
}
