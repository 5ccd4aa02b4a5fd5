import type { SheetSnapshot } from '../workbook/snapshot';
import type { Line } from './lines';

/** A column inside these lines in which nothing stands and across which nothing is merged: what divides two tables. */
export function columnGap(sheet: SheetSnapshot, lines: readonly Line[]): number | undefined {
  const [header] = lines;
  if (!header) return undefined;
  const left = Math.min(...lines.map(({ cells }) => cells[0]?.column ?? Infinity));
  const right = Math.max(...lines.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const candidates = new Set<number>();
  for (let column = left + 1; column < right; column++) candidates.add(column);
  for (const { cells } of lines) {
    for (const { column } of cells) candidates.delete(column);
    if (candidates.size === 0) return undefined;
  }
  const last = lines.at(-1)?.row ?? header.row;
  for (const merge of sheet.merges) {
    if (merge.bottom < header.row || merge.top > last || merge.left === merge.right) continue;
    for (let column = merge.left; column <= merge.right; column++) candidates.delete(column);
  }
  return [...candidates][0];
}
