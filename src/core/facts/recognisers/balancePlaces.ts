import type { FactId } from '../catalogue';
import type { Column, Table } from '../../tables/table';
import { amountColumns, isAtStart, rowsOf, says } from './labelled';
import { isNamed } from './tableName';

export interface AssetPlace {
  readonly fact: FactId;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
}

const ASSETS = /^资产(?:总计|合计|总额)$/;
const LIABILITIES = /^负债(?:总计|合计|总额)$/;
/** Where one of these stands, 资产合计 is what is left after depreciation. */
const OF_BALANCE = /^负债(?:总计|合计|总额)$|^净资产(?:合计|总额)?$|^固定资产净值$|^减:?累计折旧$|^累计折旧$/;

/** 资产总计 and 负债合计 of a balance sheet, at the end of the year and at its start, which is the end of the last. */
export function balancePlaces(table: Table): readonly AssetPlace[] {
  const columns = amountColumns(table).filter(
    (column) =>
      column.labelColumns.length > 0 && !says(column, /原值|净值|账面|数量|增加|减少|折旧|在用|自用|闲置|出租|出借/),
  );
  const labels = new Set(columns.flatMap((column) => rowsOf(table, column).map(({ label }) => label.key)));
  if (isNamed(table, /固定资产/) || ![...labels].some((key) => OF_BALANCE.test(key))) return [];
  return columns.flatMap((column) =>
    rowsOf(table, column).flatMap(({ row, label }): AssetPlace[] => {
      const fact = factOf(label.key, column);
      return fact && isOnlyOne(columns, column) ? [{ fact, row, column, label: label.text }] : [];
    }),
  );
}

function factOf(key: string, column: Column): FactId | undefined {
  const atStart = isAtStart(column);
  if (ASSETS.test(key)) return atStart ? 'lastTotalAssets' : 'totalAssets';
  if (LIABILITIES.test(key)) return atStart ? 'lastTotalLiabilities' : 'totalLiabilities';
  return undefined;
}

/** Two columns of one date hold two different things. */
function isOnlyOne(columns: readonly Column[], column: Column): boolean {
  return (
    columns.filter(
      (one) =>
        isAtStart(one) === isAtStart(column) &&
        one.labelColumns[0] === column.labelColumns[0] &&
        one.period.year === column.period.year &&
        one.period.offset === column.period.offset,
    ).length === 1
  );
}
