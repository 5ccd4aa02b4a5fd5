import type { SumPart } from '../../rules/rule';

/** The 要点 of the parts, one behind the other. */
export function numbered(parts: readonly SumPart[]): readonly SumPart[] {
  let from = 0;
  return parts.map((part) => {
    if (part.measure.kind !== 'items') return part;
    const measure = { ...part.measure, from };
    from += measure.count;
    return { ...part, measure };
  });
}
