/** Where something stands in the sentence as she wrote it: from the first character up to, not including, the last. */
export type Span = readonly [start: number, end: number];

export function covering(first: Span, ...rest: readonly Span[]): Span {
  return rest.reduce<Span>(([start, end], [from, to]) => [Math.min(start, from), Math.max(end, to)], first);
}
