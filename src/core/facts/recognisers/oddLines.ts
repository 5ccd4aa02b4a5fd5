import type { Decimal } from '../../base/decimal';
import { oneLine } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import type { Residue } from '../../tables/words/residue';
import { contentAt, contentText } from '../../workbook/snapshot';

/** So many times what there was for it nothing costs; a lost point makes it ten times. */
const TIMES = 3;

/**
 * Lines that cannot be right: three times as much was spent as there was in the whole year, or less than nothing. Which of two
 * figures is wrong, and whether something was taken back, nobody here knows.
 */
export function oddLines(
  table: Table,
  planned: Column | undefined,
  spent: Column | undefined,
  rows: readonly number[],
): readonly Residue[] {
  const columns = [planned, spent].flatMap((column) => column ?? []);
  return rows.flatMap((row): Residue[] => {
    const [budget, cost] = [planned, spent].map((column) => column && figureAt(table, row, column));
    const isNegative = [budget, cost].some((figure) => figure?.isNegative() && !figure.isZero());
    const isOver = budget !== undefined && cost !== undefined && budget.gt(0) && cost.gte(budget.times(TIMES));
    if (!isNegative && !isOver) return [];
    const cells = [columns[0]?.labelColumns[0], ...columns.map(({ column }) => column)];
    const text = cells
      .flatMap((at) => (at === undefined ? [] : [oneLine(contentText(contentAt(table.sheet, row, at)))]))
      .filter((one) => one !== '')
      .join(' ');
    return [{ word: text, text, because: isNegative ? 'negative' : 'overspent', rows: [row] }];
  });
}

function figureAt({ sheet }: Table, row: number, { column }: Column): Decimal | undefined {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'number' ? amount.value : undefined;
}
