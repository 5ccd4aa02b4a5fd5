import type { Label } from '../../base/text';
import { TOTAL_LABELS } from '../../tables/lexicon';
import type { Column, Table } from '../../tables/table';

export interface LabelledRow {
  readonly row: number;
  readonly label: Label;
}

/** The rows of a table as one value column sees them: each with the label of its own label column. */
export function rowsOf(table: Table, column: Column): readonly LabelledRow[] {
  const labelColumn = column.labelColumn;
  if (labelColumn === undefined) return [];
  return table.rows.flatMap(({ row, labels }) => {
    const label = labels.get(labelColumn);
    return label ? [{ row, label }] : [];
  });
}

export function isTotal(label: Label): boolean {
  return TOTAL_LABELS.includes(label.key);
}

export function valueColumns(table: Table): readonly Column[] {
  return table.columns.filter((column) => column.role === 'value');
}

/** Whether any heading over the column says one of these words. */
export function says(column: Column, words: RegExp): boolean {
  return column.path.some((word) => words.test(word));
}
