import type { Decimal } from '../../base/decimal';
import type { Place } from '../../base/problem';
import { readAmount } from '../../tables/readAmount';
import { contentAt } from '../../workbook/snapshot';
import type { HeadedList, HeadedRow } from './headedRows';

export interface PlacedMoney {
  /** 万元 */
  readonly value: Decimal;
  readonly place: Place | undefined;
}

/** A cell of a list as 万元: undefined where it is blank, 'unreadable' where it is no amount or nobody says in which unit. */
export function moneyIn<Column extends string>(
  { sheet, unit, columns }: HeadedList<Column>,
  row: HeadedRow<Column>,
  column: Column,
): PlacedMoney | 'unreadable' | undefined {
  const at = columns.get(column);
  if (at === undefined) return undefined;
  const amount = readAmount(contentAt(sheet, row.row, at));
  if (amount.kind === 'nothing') return undefined;
  const scale = amount.kind === 'number' ? (amount.unit ?? unit) : undefined;
  if (amount.kind !== 'number' || !scale) return 'unreadable';
  return { value: amount.value.div(scale.perWanYuan), place: row.place(column) };
}
