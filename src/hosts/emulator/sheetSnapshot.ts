import { type CellContent, type SheetSnapshot, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import { putContent } from '../../core/workbook/putContent';
import { SHEET_VISIBILITY } from '../../core/workbook/sheetVisibility';
import type { EmulatedShape, EmulatedSheet } from './book/emulatedSheet';

/** A sheet as Microsoft's client would read it, without the way there and back as text. */
export function sheetSnapshot(sheet: EmulatedSheet): SheetSnapshot {
  const reading = readSheet(sheet, Infinity);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same, with a pause after so many cells. */
export function* readSheet(sheet: EmulatedSheet, cellsBetween: number): Generator<undefined, SheetSnapshot> {
  const rows: CellContent[][] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const struck = new Set<number>();
  const read = (key: number): void => {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const input = sheet.inputs.get(key);
    const held = sheet.content(row, column);
    const content = held === '' ? undefined : held;
    if (input?.kind === 'formula') formulas.set(key, input.text);
    else if (content === undefined) return;
    const { numberFormat, strikethrough } = sheet.style(row, column);
    if (numberFormat !== 'General') formats.set(key, numberFormat);
    if (content === undefined) return;
    if (strikethrough) struck.add(key);
    putContent((rows[row] ??= []), column, content);
  };
  let cells = 0;
  for (const key of sheet.inputs.keys()) {
    read(key);
    if (++cells % cellsBetween === 0) yield undefined;
  }
  // What an array of hers fills has no input of its own.
  for (const key of sheet.shown.keys()) if (!sheet.inputs.has(key)) read(key);
  const comments = new Map([...sheet.comments].map(([key, text]) => [key, text.trim()]));
  const floating = sheet.shapes.flatMap(textsIn);
  const hiddenRows = [...sheet.rowHeights.keys()].filter((row) => sheet.isRowHidden(row));
  const hides = hiddenRows.length + sheet.hiddenColumns.size > 0;
  return {
    name: sheet.name,
    visibility: SHEET_VISIBILITY[sheet.visibility],
    rows,
    formulas,
    formats,
    merges: [...sheet.merges],
    ...(comments.size > 0 && { comments }),
    ...(floating.length > 0 && { floating }),
    ...(struck.size > 0 && { struck }),
    ...(hides && { hidden: { rows: new Set(hiddenRows), columns: new Set(sheet.hiddenColumns) } }),
  };
}

function textsIn(shape: EmulatedShape): readonly string[] {
  if (shape.type === 'Group') return shape.shapes.flatMap(textsIn);
  return shape.type === 'Image' || shape.text.trim() === '' ? [] : [shape.text.trim()];
}
