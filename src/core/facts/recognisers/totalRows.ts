import { onceFor } from '../../base/onceFor';
import type { Column, Table } from '../../tables/table';
import { readAmount } from '../../tables/readAmount';
import { ALL_OF_TOWNSHIP } from '../../tables/words/townshipKinds';
import { contentAt } from '../../workbook/snapshot';
import { type LabelledRow, amountColumns, isFunctionLine, isTotal, rowsOf, valueColumns } from './labelled';
import { showsSum } from './namelessRows';

const TOTAL_OF_SIDE = new RegExp(`^(?:本年)?(?:收入|支出)(?:合计|总计)$|^(?:部门|${ALL_OF_TOWNSHIP})合计$`);

/** The rows that hold a table's totals: those called so, or the only row there is. */
export const totalRows = onceFor((table: Table): readonly LabelledRow[] => {
  const column = valueColumns(table).find(({ labelColumns }) => labelColumns.length > 0);
  const totals = column
    ? rowsOf(table, column).filter(({ label }) => isTotal(label) || TOTAL_OF_SIDE.test(label.key))
    : [];
  if (totals.length > 0) return withoutGrand(totals);
  const filled = table.rows.filter((row) =>
    valueColumns(table).some((one) => readAmount(contentAt(table.sheet, row, one.column)).kind === 'number'),
  );
  const [only, ...more] = filled;
  if (only === undefined || more.length > 0) return [];
  const label = column && rowsOf(table, column).find(({ row }) => row === only);
  // One 科目 alone is a line of a list, whatever is left of the others.
  if (label && isFunctionLine(label.label.key)) return [];
  return [label ?? { row: only, label: { text: '', key: '', partOf: false, numbering: '' }, group: undefined }];
});

/** 「小计」 under all lines, which they come to in every column. Of money there may be more on another page. */
export function subtotalOfAll(table: Table): LabelledRow | undefined {
  const named = valueColumns(table).find(({ labelColumns }) => labelColumns.length > 0);
  if (!named) return undefined;
  const rows = rowsOf(table, named);
  const [last, ...lines] = [...rows].reverse();
  if (last?.label.key !== '小计' || lines.length < 2 || lines.some(({ label }) => label.key === '小计'))
    return undefined;
  const columns = amountColumns(table).filter(({ labelColumns }) => labelColumns[0] === named.labelColumns[0]);
  const isSum = columns.every((column) =>
    showsSum(
      table,
      column,
      last.row,
      lines.map(({ row }) => row),
    ),
  );
  return isSum ? last : undefined;
}

/** Beside 「本年收入合计」 「收入总计」 is that and what was carried over. */
function withoutGrand(totals: readonly LabelledRow[]): readonly LabelledRow[] {
  const sides = totals.flatMap(({ label }) => /^本年(收入|支出)合计$/.exec(label.key)?.[1] ?? []);
  return totals.filter(({ label }) => !sides.some((side) => label.key === `${side}总计`));
}

/** How a figure of the total row is called where the row itself has no name: by its heading. */
export function totalLabel({ label }: LabelledRow, column: Column): string {
  return label.text === '' ? column.heading : `${label.text} · ${column.heading}`;
}
