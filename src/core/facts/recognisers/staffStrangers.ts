import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import { factLabelled } from './factLabels';
import { rowsOf } from './labelled';
import type { StaffCell } from './staffCell';
import { OFFICE, holdsNoPlace, namesStaff } from './staffWords';

/** What such a table tells beside the staff. */
export const OTHER_COUNTS: readonly FactId[] = ['departments', 'vehicles', 'villages'];

/** 「镇机关（行政）」. */
const OF_PART = /\((?:行政|事业|参公|工勤|本级)(?:编制|人员|单位)?\)$/;

/** Lines of a total that count, and are not known to count staff. */
export function strangersIn(
  table: Table,
  total: number,
  column: Column,
  isKnown: (row: number, key: string) => boolean = () => false,
): readonly string[] {
  return rowsOf(table, column).flatMap(({ row, label }) => {
    const amount = readAmount(contentAt(table.sheet, row, column.column));
    const counts = amount.kind === 'unreadable' || (amount.kind === 'number' && !amount.value.isZero());
    return row === total ||
      !counts ||
      isKnown(row, label.key) ||
      namesStaff(label) ||
      OFFICE.test(label.key.replace(OF_PART, ''))
      ? []
      : [label.text];
  });
}

/** Lines under the same heading as those that are added up, of which nobody knows whether they belong to them: 「鹭鹭编制」. */
export function strangersBeside(table: Table, cells: readonly StaffCell[]): readonly string[] {
  const [column, ...more] = new Set(cells.map((cell) => cell.column));
  if (!column || more.length > 0) return [];
  const own = new Set(cells.map(({ row }) => row));
  return strangersIn(table, NaN, column, (row, key) => {
    const isOtherCount = OTHER_COUNTS.includes(factLabelled(key) ?? 'actualStaff');
    return own.has(row) || isOtherCount || NOT_STAFF.test(key) || holdsNoPlace(key);
  });
}

/** Beside them stand the retired, those paid by nobody, and what was worked out. */
export const NOT_STAFF = /离休|退休|离退|遗属|临时|编外|借调|空编|超编|缺编|控制率|学生|年初|上年|经费/;
