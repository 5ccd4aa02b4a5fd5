import type { SheetSnapshot } from '../../workbook/snapshot';
import { headingOf } from './headingRole';
import { WANTED_COLUMNS } from './lexicon';
import { SheetCells } from './schemeCells';

/** The row that comes nearest to the head of an 指标体系, and which of its columns was not found there. */
export interface MissingHeading {
  readonly row: number;
  readonly missing: readonly string[];
}

/** Undefined where no row looks like such a head, or where none of its columns is missing. */
export function missingHeading(sheet: SheetSnapshot): MissingHeading | undefined {
  const cells = new SheetCells(sheet);
  let best: MissingHeading | undefined;
  for (const row of cells.filledRows) {
    const roles = cells.columnsFilled(row).flatMap((column) => headingOf(cells.text(row, column))?.role ?? []);
    const missing = WANTED_COLUMNS.filter(({ roles: wanted }) => !wanted.some((one) => roles.includes(one)));
    const isHead = roles.length >= 2 && missing.length <= WANTED_COLUMNS.length - 1;
    if (isHead && missing.length > 0 && (!best || missing.length < best.missing.length))
      best = { row, missing: missing.map(({ name }) => name) };
  }
  return best;
}
