import { type Decimal, decimal } from '../base/decimal';
import type { Criterion } from './criterion';

/** Of a `value` beside a criterion that writes a fall of 10% as 10%: the change that it is, or that it may be the one or the other way. */
export function changeGiven(
  { statements, change }: Criterion,
  indicator: string,
  value: Decimal,
): { readonly value: Decimal; readonly doubtful: boolean } {
  const writesFalls =
    change !== undefined &&
    statements.some(
      (one) =>
        one.kind === 'band' &&
        one.change &&
        one.intervals.some(({ from, to }) => [from, to].some((edge) => edge && decimal(edge.at).lt(0))),
    );
  if (!writesFalls || value.isZero()) return { value, doubtful: false };
  // 「压减率」 of 0.12 is a fall of 12%; of -0.12 it may be one as well, or a rise.
  if (NAMED_FALL.test(indicator)) return { value: value.neg(), doubtful: value.lt(0) };
  // Where the row is called after the change both ways, or after a rise, it has its sign.
  return { value, doubtful: value.gt(0) && !EITHER_WAY.test(indicator) };
}

const NAMED_FALL = /(?:压减|压缩|下降|降低|减少|缩减|递减)(?:比?率|比例|幅度|程度)$/;
const EITHER_WAY = /变动|变化|增[长减幅速加]/;
