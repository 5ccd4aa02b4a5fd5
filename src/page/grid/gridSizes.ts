import type { GridSheet } from './gridBook';

/** Rows and columns that are of another size now, in pixels. */
export interface GridSizes {
  readonly rows: Readonly<Record<number, number>>;
  readonly columns: Readonly<Record<number, number>>;
}

/** Between two states of one sheet; undefined where there is no difference. */
export function differentSizes({ frame: before }: GridSheet, { frame: after }: GridSheet): GridSizes | undefined {
  const rows: Record<number, number> = {};
  for (const row of Object.keys({ ...before.rowData, ...after.rowData }).map(Number)) {
    const height = after.rowData[row]?.h ?? after.defaultRowHeight;
    if (height !== (before.rowData[row]?.h ?? before.defaultRowHeight)) rows[row] = height;
  }
  const columns: Record<number, number> = {};
  for (const column of Object.keys({ ...before.columnData, ...after.columnData }).map(Number)) {
    const width = after.columnData[column]?.w ?? after.defaultColumnWidth;
    if (width !== (before.columnData[column]?.w ?? before.defaultColumnWidth)) columns[column] = width;
  }
  return Object.keys(rows).length + Object.keys(columns).length === 0 ? undefined : { rows, columns };
}

/** Whether all that is not in a cell is the same but for sizes, so that the sheet need not be drawn anew. */
export function sameFrame(before: GridSheet | undefined, after: GridSheet): boolean {
  return (
    before === after ||
    (before !== undefined &&
      JSON.stringify([shapeOf(before), before.rules]) === JSON.stringify([shapeOf(after), after.rules]))
  );
}

function shapeOf({ frame: { rowData, columnData, ...frame } }: GridSheet): unknown {
  const hidden = (lines: Readonly<Record<number, { readonly hd?: number | undefined }>>): readonly string[] =>
    Object.keys(lines).filter((line) => lines[Number(line)]?.hd === 1);
  return [frame, hidden(rowData), hidden(columnData)];
}
