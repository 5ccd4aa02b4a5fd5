import { type CellContent, type SheetSnapshot, contentText } from '../workbook/snapshot';

/** A row that holds something, with its filled cells from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly FilledCell[];
}

export interface FilledCell {
  readonly column: number;
  readonly content: Exclude<CellContent, undefined>;
}

export function filledRows(sheet: SheetSnapshot): readonly Line[] {
  const lines: Line[] = [];
  sheet.rows.forEach((contents, row) => {
    if (!contents) return;
    const cells: FilledCell[] = [];
    contents.forEach((content, column) => {
      if (content !== undefined && !(typeof content === 'string' && content.trim() === '')) cells.push({ column, content });
    });
    if (cells.length > 0) lines.push({ row, cells });
  });
  return lines;
}

/** What stands between two columns, rows without anything there left out. */
export function withinColumns(lines: readonly Line[], left: number, right: number): readonly Line[] {
  return lines.flatMap(({ row, cells }) => {
    const inside = cells.filter(({ column }) => column >= left && column <= right);
    return inside.length > 0 ? [{ row, cells: inside }] : [];
  });
}

/** The texts of lines from top to bottom, left to right. */
export function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ cells }) => cells.flatMap(({ content }) => (typeof content === 'string' ? [contentText(content)] : [])));
}
