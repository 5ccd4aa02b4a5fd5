import type { CellContent, SheetSnapshot } from '../workbook/snapshot';

/** A row that holds something, with its filled cells from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly content: Exclude<CellContent, undefined> }[];
}

export function filledRows(sheet: SheetSnapshot): readonly Line[] {
  const lines: Line[] = [];
  sheet.rows.forEach((contents, row) => {
    if (!contents) return;
    const cells: { column: number; content: Exclude<CellContent, undefined> }[] = [];
    contents.forEach((content, column) => {
      if (content !== undefined && !(typeof content === 'string' && content.trim() === '')) cells.push({ column, content });
    });
    if (cells.length > 0) lines.push({ row, cells });
  });
  return lines;
}
