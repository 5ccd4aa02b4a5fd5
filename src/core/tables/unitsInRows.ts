import { onceFor } from '../base/onceFor';
import { plainText } from '../base/text';
import { contentAt } from '../workbook/snapshot';
import { type MoneyUnit, bareMoneyUnit } from './moneyUnit';
import type { Column, Table } from './table';

const NO_UNIT = /^(?:[-—–/\\]|无)?$/;

/** What the column of units says of the figure in this row; two of them that differ say both. */
export function unitCell(
  table: Table,
  row: number,
  { labelColumns }: Pick<Column, 'labelColumns'>,
): string | undefined {
  const columns = unitColumnsOf(table);
  if (columns.length === 0) return undefined;
  // Of lists side by side each has its own: one that is another list's says nothing here.
  const isOf = (names: readonly number[]) => (unit: Column) => unit.labelColumns.join() === names.join();
  const own = columns.filter(isOf(labelColumns));
  const shared = columns.filter(
    (unit) => !table.columns.some(({ role, labelColumns: names }) => role === 'value' && isOf(names)(unit)),
  );
  const said = (own.length > 0 ? own : shared).flatMap(({ column }) => {
    const content = contentAt(table.sheet, row, column);
    return typeof content === 'string' && !NO_UNIT.test(plainText(content).trim()) ? [plainText(content).trim()] : [];
  });
  return said.length === 0 ? undefined : [...new Set(said)].join('、');
}

/** All money units that the column of units names, if the table has one. */
export const moneyUnitsInRows = onceFor((table: Table): ReadonlySet<MoneyUnit> => {
  const units = new Set<MoneyUnit>();
  for (const { column } of unitColumnsOf(table))
    for (const row of table.rows) {
      const content = contentAt(table.sheet, row, column);
      const unit = typeof content === 'string' ? bareMoneyUnit(content) : undefined;
      if (unit) units.add(unit);
    }
  return units;
});

const unitColumnsOf = onceFor(({ columns }: Table) => columns.filter(({ role }) => role === 'unit'));
