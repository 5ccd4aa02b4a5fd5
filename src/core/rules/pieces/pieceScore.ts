import { type Decimal, decimal, largest, roundAway, roundHalfUp, roundToZero, smallest } from '../../base/decimal';
import { holds } from '../interval';
import { markValue } from '../mark';
import { STEP_PLACES } from '../settle';
import type { Interval, PartialStep } from '../terms';
import type { Line, PieceScore, PiecewiseRule, StepsScore } from './piecewiseRule';

/** A score before it is rounded, the bounds of a judgement, or nothing where the criterion says nothing. */
type Scored = Decimal | { readonly minimum: Decimal; readonly maximum: Decimal };
export type PieceResult = Scored | undefined;

export function piecewiseScore({ pieces, otherwise }: PiecewiseRule, fullMark: Decimal, value: Decimal): PieceResult {
  const score = pieces.find(({ interval }) => holds(interval, value))?.score ?? otherwise;
  return score && pieceScore(score, fullMark, value);
}

export function pieceScore(score: PieceScore, fullMark: Decimal, value: Decimal): Scored {
  switch (score.kind) {
    case 'mark':
      return markValue(score.mark, fullMark);
    case 'steps':
      return stepsScore(score, fullMark, value);
    case 'share':
      return smallest(markValue(score.cap, fullMark), markValue(score.mark, fullMark).times(value).div(score.base));
    case 'inverse':
      if (value.lte(0)) return markValue(score.cap, fullMark);
      return smallest(markValue(score.cap, fullMark), markValue(score.mark, fullMark).times(score.base).div(value));
    case 'line':
      return onLine(score, fullMark, value);
    case 'between':
      return { minimum: markValue(score.minimum, fullMark), maximum: markValue(score.maximum, fullMark) };
  }
}

function stepsScore(score: StepsScore, fullMark: Decimal, value: Decimal): Decimal {
  const change = markValue(score.change, fullMark).times(
    countedSteps(value.minus(score.at).abs().div(score.step), score.partialStep),
  );
  const [start, limit] = [markValue(score.start, fullMark), markValue(score.limit, fullMark)];
  return score.direction === 'lose' ? largest(limit, start.minus(change)) : smallest(limit, start.plus(change));
}

function countedSteps(steps: Decimal, partialStep: PartialStep): Decimal {
  if (partialStep === 'proportional') return steps;
  const settled = roundHalfUp(steps, STEP_PLACES);
  return partialStep === 'down' ? roundToZero(settled, 0) : roundAway(settled, 0);
}

/** On the straight line between two points; beyond either end the mark of that end. */
function onLine({ from, to }: Line, fullMark: Decimal, value: Decimal): Decimal {
  const [low, high] = decimal(from.at).lt(to.at) ? [from, to] : [to, from];
  const [lowMark, highMark] = [markValue(low.mark, fullMark), markValue(high.mark, fullMark)];
  if (value.lte(low.at)) return lowMark;
  if (value.gte(high.at)) return highMark;
  const width = decimal(high.at).minus(low.at);
  return lowMark.plus(highMark.minus(lowMark).times(value.minus(low.at)).div(width));
}

/** On which side of the point a piece lies; `either` where it reaches over it. */
export function sideOf(interval: Interval, at: string): 'above' | 'below' | 'either' {
  if (interval.from && decimal(interval.from.at).gte(at)) return 'above';
  return interval.to && decimal(interval.to.at).lte(at) ? 'below' : 'either';
}
