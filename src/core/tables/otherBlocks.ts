import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { titleAmong } from './context';
import { type Line, textsOf } from './lines';
import { newestYearIn } from './period';
import type { Table } from './table';

/** Figures without a header that anybody here understands: only listed, so that she sees what was not used. */
export interface OtherBlock {
  readonly sheet: SheetSnapshot;
  readonly area: CellRange;
  readonly title: string;
  readonly year: number | undefined;
}

const MOST_BLANK_ROWS = 2;

export function otherBlocks(
  sheet: SheetSnapshot,
  lines: readonly Line[],
  taken: readonly Pick<Table, 'area'>[],
): readonly OtherBlock[] {
  const free =
    taken.length === 0
      ? lines
      : lines.filter(({ row }) => !taken.some(({ area }) => row >= area.top && row <= area.bottom));
  return blocksOf(free).flatMap((block) => {
    const [first] = block;
    let at = block.length - 1;
    while (at >= 0 && !hasFigure(block[at])) at--;
    const last = block[at];
    if (!first || !last || block.find(hasFigure) === last) return [];
    const title = titleAmong(textsOf(block.slice(0, 3).filter(({ cells }) => cells.length === 1))) ?? sheet.name;
    const area = { top: first.row, bottom: last.row, ...columnsOf(block) };
    return [{ sheet, area, title, year: newestYearIn(title) ?? newestYearIn(sheet.name) }];
  });
}

/** Beside something else. */
function hasFigure(line: Line | undefined): boolean {
  return line !== undefined && !line.isAlone && line.someContent((content) => typeof content === 'number');
}

function columnsOf(block: readonly Line[]): Pick<CellRange, 'left' | 'right'> {
  let [left, right] = [Infinity, 0];
  for (const { first, last } of block) [left, right] = [Math.min(left, first), Math.max(right, last)];
  return { left, right };
}

/** Lines with few blank rows between them, no table in between. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    const before = open?.at(-1);
    if (open && before && line.row - before.row <= MOST_BLANK_ROWS + 1) open.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
