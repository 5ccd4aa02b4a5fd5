import { plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { type LabelledRow, amountColumns, isTotal, rowsOf } from './labelled';
import { showsSum } from './namelessRows';
import type { StaffCell } from './staffCell';
import { AGENCY, PART, holdsNoPlace, isPresent, measureOf } from './staffWords';

/**
 * 「小计」 or 「在职人员合计」 under 行政, 事业 and 工勤, and below it those who hold no place, 「退休人员」 「公益性岗位」: the one row of those
 * on the books, since it is what the rows of places come to and everybody else stands apart.
 */
export function apartFromOthers(table: Table): readonly StaffCell[] {
  const columns = amountColumns(table).filter((column) => isPresent(column) || measured(column) !== undefined);
  const [place, ...places] = columns.filter((column) => measured(column) === 'authorisedStaff');
  const [there, ...others] = columns.filter((column) => measured(column) !== 'authorisedStaff');
  if (!there || others.length + places.length > 0) return [];
  const rows = rowsOf(table, there).filter(
    ({ row }) => readAmount(contentAt(table.sheet, row, there.column)).kind !== 'nothing',
  );
  const at = rows.findIndex(({ label }) => isSubtotal(label.key));
  const total = rows[at];
  const [above, below] = [rows.slice(0, at), rows.slice(at + 1)];
  const lines = above.filter(({ label }) => !label.partOf).map(({ row }) => row);
  const isApart =
    total !== undefined &&
    lines.length > 1 &&
    above.every(({ label, group }) => PART.test(label.key) && !group) &&
    below.some(({ label }) => holdsNoPlace(label.key)) &&
    below.every(({ label }) => holdsNoPlace(label.key) || isSubtotal(label.key)) &&
    [there, ...(place ? [place] : [])].every((column) => showsSum(table, column, total.row, lines));
  if (!isApart || (isPresent(there) && !areOnTheBooks(table, { total, above, below }, there, place))) return [];
  return [there, ...(place ? [place] : [])].map((column) => ({
    fact: column === place ? 'authorisedStaff' : 'actualStaff',
    part: undefined,
    row: total.row,
    column,
    label: `${total.label.text} · ${column.heading}`,
    lines: [],
    under: lines,
  }));
}

interface Rows {
  readonly total: LabelledRow;
  readonly above: readonly LabelledRow[];
  readonly below: readonly LabelledRow[];
}

/**
 * 「实有人数」 of more than there are places: too many of them hold one, or some hold none. Their row is called after the places,
 * the total says it, or those that the township took on itself stand apart.
 */
function areOnTheBooks(table: Table, { total, above, below }: Rows, there: Column, place: Column | undefined): boolean {
  if (measureOf(total.label.key) === 'actualStaff' || below.some(({ label }) => AGENCY.test(label.key))) return true;
  return above.every(({ row, label }) => {
    const [held, allowed] = [there, place].map(
      (column) => column && readAmount(contentAt(table.sheet, row, column.column)),
    );
    const isWithin = held?.kind !== 'number' || (allowed?.kind === 'number' && held.value.lte(allowed.value));
    return isWithin || /编制?$/.test(label.key);
  });
}

function measured({ path }: Column): ReturnType<typeof measureOf> {
  const words = path.filter((word) => !/情况$|^人[数员]$/.test(word));
  const [only, ...more] = words.map(measureOf);
  return more.length === 0 ? only : undefined;
}

function isSubtotal(key: string): boolean {
  return isTotal({ key, text: key, partOf: false, numbering: '' }) || SUBTOTAL.test(plainText(key));
}

const SUBTOTAL = /^(?:在编在职|在职在编|在职|在编|编制内)?(?:人员|人数)?(?:小计|合计)$/;
