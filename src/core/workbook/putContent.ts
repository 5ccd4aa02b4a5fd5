import type { CellContent } from './snapshot';

/** Into a row that is being read. Short gaps are filled, so that the array stays a plain one; a far column leaves holes and costs nothing. */
export function putContent(cells: CellContent[], column: number, content: CellContent): void {
  if (column > cells.length && column < cells.length + 64) while (cells.length < column) cells.push(undefined);
  cells[column] = content;
}
