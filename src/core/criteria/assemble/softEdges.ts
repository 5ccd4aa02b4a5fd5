import { decimal } from '../../base/decimal';
import type { Interval } from '../../rules/rule';
import type { SoftEdge, SoftInterval } from '../phrase';
import type { Span } from '../span';

/** Intervals in the order of the sentence, with the places where custom had to settle who owns an edge. */
export interface Hardened {
  readonly intervals: readonly Interval[];
  /** Points that two stretches share and the sentence gives to neither. */
  readonly assumed: readonly { readonly at: string; readonly span: Span }[];
}

/**
 * Settles the edges that the sentence leaves open. What a neighbour says for sure decides; where both are silent, the
 * stretch above owns the point (「80%-90%」 holds 80%), unless the sure edges of the sentence all do it the other way.
 */
export function hardenEdges(soft: readonly { readonly interval: SoftInterval; readonly span: Span }[]): Hardened {
  const lowerOwns = votes(soft.map(({ interval }) => interval));
  const assumed: { at: string; span: Span }[] = [];
  const intervals = soft.map(({ interval, span }, index) => {
    const others = soft.filter((_, other) => other !== index).map((one) => one.interval);
    const isPoint = interval.from && interval.to && decimal(interval.from.at).eq(interval.to.at);
    if (isPoint) return plain(interval);
    const settle = (edge: SoftEdge, side: 'from' | 'to'): SoftEdge => {
      if (edge.sure) return edge;
      const neighbours = others.flatMap((other) => opposite(other, side, edge.at));
      const sure = neighbours.find((one) => one.sure);
      if (sure) return { ...edge, inclusive: !sure.inclusive };
      const [open] = neighbours;
      // Nobody else claims the point: it belongs to the only stretch that reaches it.
      if (!open) return others.some((other) => reaches(other, edge.at)) ? edge : { ...edge, inclusive: true };
      assumed.push({ at: edge.at, span });
      if (side === 'to' && !edge.inclusive && !open.inclusive) return { ...edge, inclusive: true };
      // 「75%-85%…，75%以下…」: the point is the one's that names it first.
      const earlier = soft.slice(0, index).some((one) => opposite(one.interval, side, edge.at).length > 0);
      if (edge.inclusive && open.inclusive) return { ...edge, inclusive: !earlier };
      if (!lowerOwns) return edge;
      return { ...edge, inclusive: side === 'to' };
    };
    return plain({
      ...(interval.from && { from: settle(interval.from, 'from') }),
      ...(interval.to && { to: settle(interval.to, 'to') }),
    });
  });
  return { intervals, assumed: assumed.filter(({ at }, index) => assumed.findIndex((one) => one.at === at) === index) };
}

/** Edges of another stretch that end or begin where this one begins or ends. */
function opposite(other: SoftInterval, side: 'from' | 'to', at: string): readonly SoftEdge[] {
  if (other.from && other.from.at === other.to?.at) return decimal(other.from.at).eq(at) ? [other.from] : [];
  const edge = side === 'from' ? other.to : other.from;
  return edge && decimal(edge.at).eq(at) ? [edge] : [];
}

function reaches({ from, to }: SoftInterval, at: string): boolean {
  return (!from || decimal(from.at).lte(at)) && (!to || decimal(to.at).gte(at));
}

/** True where every sure edge between two stretches gives the point to the one below. */
function votes(intervals: readonly SoftInterval[]): boolean {
  const cast = intervals.flatMap((one) => [
    ...(one.to?.sure && one.from?.at !== one.to.at ? [{ at: one.to.at, below: one.to.inclusive }] : []),
    ...(one.from?.sure && one.from.at !== one.to?.at ? [{ at: one.from.at, below: !one.from.inclusive }] : []),
  ]);
  const shared = cast.filter(
    ({ at }) => intervals.filter((one) => one.from?.at === at || one.to?.at === at).length > 1,
  );
  return shared.length > 0 && shared.every(({ below }) => below);
}

function plain({ from, to }: SoftInterval): Interval {
  return {
    ...(from && { from: { at: from.at, inclusive: from.inclusive } }),
    ...(to && { to: { at: to.at, inclusive: to.inclusive } }),
  };
}
