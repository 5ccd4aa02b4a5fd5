/** Rows that stand together, such as a 二级指标, from above. */
export interface Block {
  readonly start: number;
  readonly length: number;
}

/** In points, what A4 standing has between its margins, and a little less: programs measure rows differently. */
export const STANDING_ROOM = { first: 735, page: 735 } as const;
/** Nothing is parted that fits on a page. */
export const KEPT_WHOLE = 0;

/** A page at least so full may end before a block that would not fit on it. */
const FULL_ENOUGH = 0.72;

/**
 * The rows before which a new page begins. A block goes on the next page where the one before is full enough without it, and is
 * parted between its rows where it is longer than what is left.
 */
export function pageBreaks(
  blocks: readonly Block[],
  heightOf: (row: number) => number,
  room: { readonly first: number; readonly page: number },
  fullEnough = FULL_ENOUGH,
): readonly number[] {
  const breaks: number[] = [];
  let [free, used] = [room.first, 0];
  const turn = (row: number): void => {
    breaks.push(row);
    [free, used] = [room.page, 0];
  };
  for (const { start, length } of blocks) {
    const rows = Array.from({ length }, (_, index) => start + index);
    const height = rows.reduce((sum, row) => sum + heightOf(row), 0);
    if (height > free - used && used > free * fullEnough && used > 0) turn(start);
    for (const row of rows) {
      if (used > 0 && used + heightOf(row) > free) turn(row);
      used += heightOf(row);
    }
  }
  return breaks;
}

/** A stretch of rows as the pages part it. */
export function partedBy({ start, length }: Block, breaks: readonly number[]): readonly Block[] {
  const edges = [start, ...breaks.filter((row) => row > start && row < start + length), start + length];
  return edges.slice(0, -1).map((from, index) => ({ start: from, length: (edges[index + 1] ?? from) - from }));
}
