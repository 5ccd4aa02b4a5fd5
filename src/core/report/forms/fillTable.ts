import type { Dress } from '../../statements/figure';
import type { Run, Table, TableCell } from '../documentTree';
import type { FieldScope } from './fieldScope';
import { fillText } from './fillText';
import type { FormCell, FormRow, FormTable } from './reportForm';

/** One row for each line of its list, cells of the same text merged where the form says so. */
export function fillTable(block: FormTable, scope: FieldScope, dress: Dress): Table {
  const rows: (readonly TableCell[])[] = [];
  for (const row of block.rows) {
    const filled = scopesOf(row, scope).map((line) => row.cells.map((cell) => fillCell(cell, line, dress)));
    rows.push(...(row.each.length > 0 ? merged(filled, block.mergeColumns) : filled));
  }
  return { kind: 'table', widths: block.widths, headRows: block.headRows, dense: block.dense, rows };
}

function scopesOf({ each }: FormRow, scope: FieldScope): readonly FieldScope[] {
  return each.reduce<readonly FieldScope[]>((scopes, list) => scopes.flatMap((one) => one.inside(list)), [scope]);
}

function fillCell({ text, ...look }: FormCell, scope: FieldScope, dress: Dress): TableCell {
  return { ...look, lines: linesOf(fillText(text, scope, dress)) };
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** A cell is one with that above it where both say the same, and the cells left of them that may merge are one, too. */
function merged(
  rows: readonly (readonly TableCell[])[],
  columns: readonly number[],
): readonly (readonly TableCell[])[] {
  const textAt = (row: number, column: number): string =>
    rows[row]?.[column]?.lines.map((line) => line.map(({ text }) => text).join('')).join('\n') ?? '';
  const joins = (row: number, column: number): boolean =>
    columns.includes(column) &&
    row > 0 &&
    textAt(row, column) !== '' &&
    columns.filter((one) => one <= column).every((one) => textAt(row, one) === textAt(row - 1, one));
  return rows.map((cells, row) =>
    cells.flatMap((cell, column): readonly TableCell[] => {
      if (joins(row, column)) return [];
      let down = 1;
      while (row + down < rows.length && joins(row + down, column)) down++;
      return [down > 1 ? { ...cell, down } : cell];
    }),
  );
}
