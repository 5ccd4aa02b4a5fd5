import { decimal } from '../../../src/core/base/decimal';
import type { LabelledTable } from '../../../src/core/report/data/labelledTables';
import type { Measure } from '../../../src/core/statements/figure';

/** A table of hers: its columns, and by line what stands in them. */
export function labelledTable(
  name: string,
  measure: Measure,
  columns: readonly string[],
  lines: Readonly<Record<string, readonly (string | undefined)[]>>,
  unit = measure === 'money' ? '万元' : '',
): LabelledTable {
  const figures = Object.entries(lines).flatMap(([line, cells]) =>
    cells.flatMap((cell, at) => {
      const source = { sheet: name, cell: 'B3' };
      const figure = { label: line, value: decimal(cell ?? '0'), measure, unit, source };
      return cell === undefined ? [] : [{ line, column: columns[at] ?? '', figure }];
    }),
  );
  return { name, lines: Object.keys(lines), columns, figures, texts: [] };
}
