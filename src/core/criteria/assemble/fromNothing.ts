import { isNothing } from '../../rules/mark';
import type { Mark } from '../../rules/rule';
import type { SoftInterval } from '../phrase';

/** 「每争取100万元得1分」: who has none has nothing. */
export function fromNothing<Side extends { readonly start: Mark; readonly interval: SoftInterval }>(side: Side): Side {
  const { from, to } = side.interval;
  const isFromZero = isNothing(side.start) && from?.at === '0' && !to;
  return isFromZero ? { ...side, interval: { from: { ...from, inclusive: true } } } : side;
}
