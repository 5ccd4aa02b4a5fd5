import { decimal } from '../base/decimal';
import type { SoftEdge, SoftInterval } from './phrase';

/** What two lists of intervals have in common. */
export function crossed(some: readonly SoftInterval[], others: readonly SoftInterval[]): readonly SoftInterval[] {
  return some.flatMap((one) => others.flatMap((other) => common(one, other)));
}

function common(one: SoftInterval, other: SoftInterval): readonly SoftInterval[] {
  const from = stricter(one.from, other.from, 1);
  const to = stricter(one.to, other.to, -1);
  if (from && to) {
    const width = decimal(to.at).cmp(from.at);
    if (width < 0 || (width === 0 && !(from.inclusive && to.inclusive))) return [];
  }
  return [{ ...(from && { from }), ...(to && { to }) }];
}

function stricter(a: SoftEdge | undefined, b: SoftEdge | undefined, side: 1 | -1): SoftEdge | undefined {
  if (!a || !b) return a ?? b;
  const order = decimal(a.at).cmp(b.at) * side;
  if (order === 0) return a.inclusive ? b : a;
  return order > 0 ? a : b;
}
