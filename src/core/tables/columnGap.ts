import type { SheetSnapshot } from '../workbook/snapshot';
import { type Line, isFilled } from './lines';

/** A column inside these lines in which nothing stands and across which nothing is merged: what divides two tables. */
export function columnGap(sheet: SheetSnapshot, lines: readonly Line[]): number | undefined {
  const top = lines[0]?.row ?? 0;
  const bottom = lines.at(-1)?.row ?? top;
  const filled = filledColumns(lines);
  const left = filled.indexOf(true);
  const right = filled.lastIndexOf(true);
  for (const merge of sheet.merges) {
    if (merge.bottom < top || merge.top > bottom || merge.left === merge.right) continue;
    for (let column = merge.left; column <= merge.right; column++) filled[column] = true;
  }
  for (let column = left + 1; column < right; column++) if (!filled[column]) return column;
  return undefined;
}

function filledColumns(lines: readonly Line[]): boolean[] {
  const filled: boolean[] = [];
  for (const line of lines) {
    line.someContent((content, column) => {
      if (!filled[column] && isFilled(content)) filled[column] = true;
      return false;
    });
  }
  return filled;
}
