import { decimal } from '../../base/decimal';
import type { Mark, PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import { fitting, remaining, sameMark, valueOf } from './marks';
import type { Place } from './stretch';

/** Between the marks of the two neighbours, in proportion. Without both there is no line to draw. */
export function linePiece(place: Place, places: readonly Place[], build: Build): PieceScore {
  const { from, to } = place.interval;
  const span = place.span;
  const low = from && markAt(from.at, place, places, build);
  const high = to && markAt(to.at, place, places, build);
  if (!from || !to || !low || !high) {
    return fail('lineWithoutEnds', span);
  }
  const said = place.outcome.kind === 'line' ? place.outcome.marks?.map((points): Mark => ({ points })) : undefined;
  const isSo = (one: Mark): boolean => [low, high].some((end) => sameMark(one, end, build.fullMark));
  if (said && !said.every(isSo)) fail('lineWithoutEnds', span);
  if (sameMark(low, high, build.fullMark)) fail('lineWithoutEnds', span);
  // The end that is worth more first, as the sentence would say it.
  const rising = valueOf(high, build.fullMark).gt(valueOf(low, build.fullMark));
  const [lower, upper] = [
    { at: from.at, mark: low },
    { at: to.at, mark: high },
  ];
  return rising ? { kind: 'line', from: upper, to: lower } : { kind: 'line', from: lower, to: upper };
}

/** The fixed mark of the stretch that ends or begins there. */
function markAt(at: string, place: Place, places: readonly Place[], build: Build): Mark | undefined {
  const isLowEnd = place.interval.from?.at === at;
  for (const { interval, outcome, steps, span } of places) {
    if (interval === place.interval || steps) continue;
    const edge = isLowEnd ? interval.to : interval.from;
    if (!edge || !decimal(edge.at).eq(at)) continue;
    if (outcome.kind === 'gain') return fitting(outcome.mark, build, span);
    if (outcome.kind === 'lose') return remaining(outcome.mark, build, span);
  }
  return undefined;
}
