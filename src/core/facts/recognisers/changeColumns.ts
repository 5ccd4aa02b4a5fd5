import type { Table } from '../../tables/table';
import type { Spot } from '../wordBars';
import { stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf } from './labelled';
import { isNegative } from './ledgerDoubts';
import { splitColumns } from './ledgerLines';
import { saidThing } from './saidThing';

/**
 * 「年初预算 | 追加 | 收回 | 调整后预算」 over 基本支出, 项目支出 and what they come to: no ledger, whose lines would be added up, but
 * a table of kinds of money, in which the row of all of it says what was added.
 */
export function holdsChanges(table: Table): boolean {
  const { added, withdrawn } = splitColumns(table);
  const column = added ?? withdrawn;
  if (!column || !amountColumns(table).some(({ path }) => stageOf(path) !== undefined)) return false;
  const kinds = new Set(rowsOf(table, column).flatMap(({ label }) => kindOf(label.key)));
  return kinds.size > 1;
}

function kindOf(key: string): readonly string[] {
  const { item } = saidThing(key);
  return item === undefined || item === 'other' ? [] : [item];
}

/** Of the one row of all expenditure. */
export function changeSpots(table: Table): readonly Spot[] {
  if (!holdsChanges(table)) return [];
  const { added, withdrawn } = splitColumns(table);
  return (
    [
      ['budgetAdded', added],
      ['budgetWithdrawn', withdrawn],
    ] as const
  ).flatMap(([fact, column]) => {
    const rows = column ? rowsOf(table, column).filter(isOfAll) : [];
    const [only, ...more] = rows;
    const isNet = column !== undefined && table.rows.some((row) => isNegative(table, row, column));
    return column && only && more.length === 0 && !isNet
      ? [{ fact, row: only.row, column, label: only.label.text }]
      : [];
  });
}

function isOfAll({ label }: LabelledRow): boolean {
  return isTotal(label) || saidThing(label.key).item === 'expenditure';
}
