import { cellKey, cellOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';

/** Office measures in points, a page in pixels. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

const [LEAST, MOST] = [56, 320];
const CELL_MARGIN = 10;
const LINE = 1.35;

/** Widths for the texts of a sheet above a row, where its file names none. A long text in one cell, such as a title, flows over its neighbours. */
export function fittedWidth(sheet: EmulatedSheet, end = Infinity): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  if (end === 0) return widths;
  const merged = new Set(sheet.merges.map(({ top, left }) => cellKey(top, left)));
  for (const key of sheet.inputs.keys()) {
    if (rowOfKey(key) >= end || merged.has(key)) continue;
    const { row, column } = cellOfKey(key);
    const width = widthOf(shownText(sheet, row, column), sheet.style(row, column).fontSize) + CELL_MARGIN;
    widths.set(column, Math.max(widths.get(column) ?? LEAST, Math.min(MOST, Math.ceil(width))));
  }
  return widths;
}

/** Heights of the rows whose wrapped texts need more than a line; what is merged over several rows is left to them, what is hidden needs none. */
export function fittedHeight(
  sheet: EmulatedSheet,
  widths: ReadonlyMap<number, number>,
  end = Infinity,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  if (end === 0) return heights;
  const merges = new Map(sheet.merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  for (const key of sheet.inputs.keys()) {
    if (rowOfKey(key) >= end) continue;
    const { row, column } = cellOfKey(key);
    const { wrap, fontSize } = sheet.style(row, column);
    const merge = merges.get(key);
    const text = shownText(sheet, row, column);
    if (merge && merge.bottom > merge.top) continue;
    let width = 0;
    for (let at = column; at <= (merge?.right ?? column); at++)
      width += sheet.hiddenColumns.has(at) ? 0 : (widths.get(at) ?? 0);
    if (width === 0) continue;
    const lines = wrap
      ? text
          .split('\n')
          .reduce(
            (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, fontSize) / Math.max(20, width - CELL_MARGIN))),
            0,
          )
      : 1;
    const height = Math.ceil(lines * pixels(fontSize) * LINE) + 4;
    if (height > (heights.get(row) ?? 20)) heights.set(row, height);
  }
  return heights;
}

/** A Chinese character is as wide as it is high, others about half. */
function widthOf(text: string, fontSize: number): number {
  let half = 0;
  for (const character of text) half += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1;
  return (half * pixels(fontSize)) / 2;
}

function shownText(sheet: EmulatedSheet, row: number, column: number): string {
  const content = sheet.content(row, column);
  if (typeof content === 'object') return content.error;
  return typeof content === 'number' ? content.toFixed(2) : String(content ?? '');
}
