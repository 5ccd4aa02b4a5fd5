import type { CellRange } from '../../core/workbook/address';
import type { GridSheet } from './gridBook';

type Frame = GridSheet['frame'];

/** What of a sheet can be seen: where the part that moves begins, and how much room there is below and beside the headings, in its own pixels. */
export interface GridView {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** So much of what stands before a cell is shown with it. */
const [ROWS_BEFORE, COLUMNS_BEFORE] = [3, 1];

/** Where the part that moves has to begin for a range to be seen; undefined where it is seen already. */
export function scrollFor(
  { top, left, bottom, right }: CellRange,
  { rowData, columnData, freeze, defaultRowHeight, defaultColumnWidth }: Frame,
  view: GridView,
): Pick<GridView, 'row' | 'column'> | undefined {
  const height = (row: number): number => (rowData[row]?.hd === 1 ? 0 : (rowData[row]?.h ?? defaultRowHeight));
  const width = (column: number): number =>
    columnData[column]?.hd === 1 ? 0 : (columnData[column]?.w ?? defaultColumnWidth);
  const row = startFor(top, bottom, {
    start: view.row,
    room: view.height,
    frozen: freeze.ySplit,
    before: ROWS_BEFORE,
    size: height,
  });
  const column = startFor(left, right, {
    start: view.column,
    room: view.width,
    frozen: freeze.xSplit,
    before: COLUMNS_BEFORE,
    size: width,
  });
  return row === view.row && column === view.column ? undefined : { row, column };
}

interface Axis {
  readonly start: number;
  readonly room: number;
  readonly frozen: number;
  readonly before: number;
  readonly size: (index: number) => number;
}

function startFor(first: number, last: number, { start, room, frozen, before, size }: Axis): number {
  if (first < frozen) return start;
  const between = (from: number, to: number): number => {
    let sum = 0;
    for (let index = from; index <= to; index++) sum += size(index);
    return sum;
  };
  const moving = room - between(0, frozen - 1);
  // Of what is larger than the screen, the first cell has to do.
  const end = between(first, last) <= moving ? last : first;
  if (first >= start && between(start, end) <= moving) return start;
  let from = Math.max(frozen, first - before);
  while (from < first && between(from, end) > moving) from++;
  return from;
}
