import { type Decimal, decimal } from '../base/decimal';
import type { Criterion } from './criterion';

/**
 * 「较上年压减10%及以上得6分」: the sentence itself writes a fall of 10% as 10%, so a value of 0.1 may be that fall, or a rise. Below nothing it is
 * a fall, and where the row is called after the change both ways (变动率) or after a rise, a rise.
 */
export function mayBeFall({ statements, change }: Criterion, indicator: string, value: Decimal): boolean {
  if (change === undefined || !value.gt(0) || EITHER_WAY.test(indicator)) return false;
  return statements.some(
    (one) =>
      one.kind === 'band' &&
      one.change &&
      one.intervals.some(({ from, to }) => [from, to].some((edge) => edge && decimal(edge.at).lt(0))),
  );
}

const EITHER_WAY = /变动|变化|增[长减幅速加]/;
