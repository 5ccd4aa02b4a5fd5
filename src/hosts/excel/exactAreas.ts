import { type CellRange, rangeA1 } from '../../core/workbook/address';
import { columnOfKey, rowOfKey } from '../../core/workbook/snapshot';

/** These cells, by `cellKey`, and no other: those beside each other, and the rows below that begin and end with them. */
export function exactAreas(keys: Iterable<number>): readonly CellRange[] {
  const open = new Map<string, CellRange>();
  const found: CellRange[] = [];
  for (const run of runsOf(keys)) {
    const columns = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(columns);
    if (above?.bottom === run.top - 1) open.set(columns, { ...above, bottom: run.bottom });
    else {
      if (above) found.push(above);
      open.set(columns, run);
    }
  }
  return [...found, ...open.values()];
}

/** An address holds 8,192 characters; `AA1000:AA1001,` has fourteen. */
const MOST_AREAS = 400;

/** As many of them as one address may name, at a time. */
export function addresses(
  areas: readonly CellRange[],
  written: (area: CellRange) => string = rangeA1,
): readonly string[] {
  const lists: string[] = [];
  for (let from = 0; from < areas.length; from += MOST_AREAS)
    lists.push(
      areas
        .slice(from, from + MOST_AREAS)
        .map(written)
        .join(','),
    );
  return lists;
}

function runsOf(keys: Iterable<number>): readonly CellRange[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const key of [...keys].sort((one, other) => one - other)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
