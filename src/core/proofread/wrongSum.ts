import { type Decimal, ZERO, sumOf } from '../base/decimal';
import { type ReadCell, type ReadRow, halfStep } from './readTable';

/** A sum of cells that is not what its parts make. */
export interface WrongSum {
  readonly cell: ReadCell;
  readonly sum: Decimal;
  readonly why: string;
  readonly parts: readonly ReadCell[];
  /** What stands above, of a sum downwards. */
  readonly column?: string;
}

/** Points of at most one decimal are added as they stand; what has two decimals may be rounded. */
export function wrongSum(
  cell: ReadCell,
  parts: readonly ReadRow['cells'][number][],
  why: string,
  points = false,
  strict = false,
): readonly WrongSum[] {
  const added = parts.flatMap((part) => (part ? [part] : []));
  if (added.length < 2 || added.some(({ percent }) => percent)) return [];
  const sum = sumOf(added.map(({ value }) => value));
  const decimals = Math.max(cell.decimals, ...added.map((part) => part.decimals));
  const steps = [cell, ...added].map((one) => halfStep(one, decimals));
  const exact = strict || decimals === 0 || (points && decimals === 1);
  const slack = exact ? ZERO : sumOf(steps);
  return sum.minus(cell.value).abs().lte(slack) ? [] : [{ cell, sum, why, parts: added }];
}
