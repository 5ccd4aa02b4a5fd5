import { headingOf, headingOfPath, type Heading } from './headingRole';
import type { SheetCells } from './schemeCells';

/** A header of one to four lines, and what each of its columns announces. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly headings: ReadonlyMap<number, Heading>;
}

const MOST_LINES = 4;

/** The header that opens in this row; undefined where none does. */
export function headerAt(cells: SheetCells, top: number): Header | undefined {
  if (!isHeadingLine(cells, top)) return undefined;
  let bottom = top;
  while (bottom + 1 < top + MOST_LINES && isHeadingLine(cells, bottom + 1)) bottom++;
  const headings = new Map<number, Heading>();
  for (let column = 0; column <= cells.right; column++) {
    const heading = headingOfPath(pathOf(cells, top, bottom, column));
    if (heading) headings.set(column, heading);
  }
  return headings.size >= 2 ? { top, bottom, headings } : undefined;
}

/** Words that headers are made of, and not many others. */
function isHeadingLine(cells: SheetCells, row: number): boolean {
  if (cells.holdsNumber(row)) return false;
  const texts = cells.columnsFilled(row).map((column) => cells.text(row, column));
  if (texts.length === 0 || texts.some((text) => /^\d/.test(text))) return false;
  const known = texts.filter((text) => headingOf(text) !== undefined).length;
  if (texts.length === 1) return known === 1 && spansOthers(cells, row);
  return known >= 2 && known * 2 >= texts.length;
}

/** 「评价指标」 alone in its line heads others only where it is merged over them. */
function spansOthers(cells: SheetCells, row: number): boolean {
  const [column] = cells.columnsFilled(row);
  const area = column === undefined ? undefined : cells.mergeAt(row, column);
  return area !== undefined && area.right > area.left;
}

/** The texts over a column from top to bottom, a merged one once. */
function pathOf(cells: SheetCells, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = cells.shown(row, column);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}
