import type { HerCell } from '../targets/quantity';
import { type Heading, headingOf } from './projectHeadings';
import type { SheetGrid } from './sheetGrid';

/** The headings of one row, each with its columns from left to right. */
export type Columns = ReadonlyMap<Heading, readonly number[]>;

export function columnsOf(grid: SheetGrid, row: number, left: number, right: number): Columns {
  const columns = new Map<Heading, number[]>();
  for (const { content, column } of grid.cellsOf(row, left, right)) {
    const heading = typeof content === 'string' ? headingOf(content) : undefined;
    if (heading) columns.set(heading, [...(columns.get(heading) ?? []), column]);
  }
  return columns;
}

/** The only column of a heading; two of one kind are none. */
export function only(columns: Columns, heading: Heading): number | undefined {
  const found = columns.get(heading) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

export function cellAt(grid: SheetGrid, row: number, column: number | undefined): HerCell | undefined {
  return column === undefined ? undefined : grid.cell(row, column);
}
