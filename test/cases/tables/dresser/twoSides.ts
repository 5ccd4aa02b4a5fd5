import { type Cell, type Column, amount, group, label, monies, plain } from './drawing';
import type { Context } from './layout';
import type { Money } from './purse';

/** One row of a list in a 总表: a name and an amount per stage. */
export interface Entry { readonly name: string; readonly amounts: readonly Money[] }

export interface Side {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** Below the entries, level with the other side's. */
  readonly foot: readonly Entry[];
}

/** Lists side by side whose totals stand on the same rows, with 行次 where the dress wants them. */
export function twoSides({ dress }: Context, stages: readonly string[], sides: readonly Side[]): { columns: readonly Column[]; body: readonly (readonly Cell[])[] } {
  const height = Math.max(...sides.map(({ entries }) => entries.length));
  const feet = Math.max(...sides.map(({ foot }) => foot.length));
  const filled = sides.map(({ entries, foot }) => [...entries, ...blanks(height - entries.length), ...foot, ...blanks(feet - foot.length)]);
  const columns = sides.map(({ heading }) => group(heading, label('项目'), ...(dress.lineNumbers ? [plain('行次')] : []), ...stages.map(amount)));
  const body = Array.from({ length: height + feet }, (_, row) => filled.flatMap((list, side) => entryCells(list[row], side * (height + feet) + row + 1)));
  return { columns, body };

  function entryCells(entry: Entry | undefined, line: number): readonly Cell[] {
    const amounts = entry ? monies(...entry.amounts) : stages.map(() => null);
    return [entry?.name ?? null, ...(dress.lineNumbers ? [line] : []), ...amounts];
  }
}

function blanks(count: number): readonly undefined[] {
  return Array<undefined>(count).fill(undefined);
}
