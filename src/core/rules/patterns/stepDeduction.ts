import type { Decimal } from '../../base/decimal';
import { binary, call, type Formula, joined, number, text } from '../../formula/formula';
import { round, when } from '../../formula/shorthand';
import { isSameMark } from '../mark';
import { beyond, short } from '../pieces/distanceFormula';
import { threshold as thresholdFormula } from '../pieces/intervalFormula';
import type { Piece, PiecewiseRule, StepsScore } from '../pieces/piecewiseRule';
import { PARTIAL } from '../pieces/pieceText';
import { deductionText, distanceText, floorText, pointsText, SHOWN_PLACES, valueText } from '../ruleWords';
import { type DecimalText, FULL, type Interval, type Mark, type PartialStep, type ValueKind } from '../terms';
import type { RulePattern } from './rulePattern';

/** Full mark up to the threshold, then a deduction for each step beyond it. */
export interface StepDeduction {
  readonly kind: 'stepDeduction';
  readonly threshold: DecimalText;
  /** More than 0. */
  readonly step: DecimalText;
  readonly deduction: Mark;
  readonly partialStep: PartialStep;
  /** The least that remains. */
  readonly floor: Mark;
  /** On which side of the threshold points are lost. */
  readonly side: 'above' | 'below' | 'either';
}

export function stepDeduction(given: Omit<StepDeduction, 'kind'>): PiecewiseRule {
  const { threshold: at, step, deduction: change, partialStep, floor: limit, side } = given;
  const score: StepsScore = { kind: 'steps', direction: 'lose', start: FULL, at, step, change, partialStep, limit };
  const { full, lost } = sidesOf(at)[side];
  const kept: readonly Piece[] = full ? [{ interval: full, score: { kind: 'mark', mark: FULL } }] : [];
  return { kind: 'piecewise', pieces: [...kept, { interval: lost, score }] };
}

/** The threshold itself belongs to the full mark; where both sides lose, no step is lost there anyway. */
function sidesOf(at: DecimalText): Record<StepDeduction['side'], { full?: Interval; lost: Interval }> {
  const [inside, outside] = [
    { at, inclusive: true },
    { at, inclusive: false },
  ];
  return {
    above: { full: { to: inside }, lost: { from: outside } },
    below: { full: { from: inside }, lost: { to: outside } },
    either: { lost: {} },
  };
}

export function asStepDeduction(rule: PiecewiseRule): RulePattern | undefined {
  const shape = read(rule);
  return (
    shape && {
      shape,
      isOneCalculation: true,
      describe: (fullMark, kind) => describe(shape, fullMark, kind),
      place: (value, kind) => place(shape, value, kind),
    }
  );
}

/** Just what `stepDeduction` makes. */
function read({ pieces, otherwise }: PiecewiseRule): StepDeduction | undefined {
  const [last, before, third] = [...pieces].reverse();
  if (otherwise || third || last?.score.kind !== 'steps' || (before && !isFull(before))) return undefined;
  const { direction, start, at: threshold, step, change: deduction, partialStep, limit: floor } = last.score;
  if (direction !== 'lose' || !isSameMark(start, FULL)) return undefined;
  const side = (['above', 'below', 'either'] as const).find((one) => {
    const { full, lost } = sidesOf(threshold)[one];
    return isSameInterval(last.interval, lost) && (full ? before && isSameInterval(before.interval, full) : !before);
  });
  return side && { kind: 'stepDeduction', threshold, step, deduction, partialStep, floor, side };
}

function isFull({ score }: Piece): boolean {
  return score.kind === 'mark' && isSameMark(score.mark, FULL);
}

function isSameInterval(one: Interval, other: Interval): boolean {
  return (['from', 'to'] as const).every(
    (end) => one[end]?.at === other[end]?.at && one[end]?.inclusive === other[end]?.inclusive,
  );
}

function describe(
  { threshold, side, step, deduction, partialStep, floor }: StepDeduction,
  fullMark: Decimal,
  kind: ValueKind,
): string {
  const { sign, beyond: part } = SIDES[side];
  const steps = `${part}每 ${distanceText(step, kind)}${deductionText(deduction, fullMark)}`;
  const kept = `${sign}${valueText(threshold, kind)} 得 ${pointsText(FULL, fullMark)} 分`;
  return `${kept}；${steps}，${PARTIAL[partialStep]}，${floorText(floor, fullMark)}`;
}

const SIDES = {
  above: { sign: '≤', beyond: '超过部分' },
  below: { sign: '≥', beyond: '不足部分' },
  either: { sign: '＝', beyond: '偏离部分' },
} as const;

function place({ threshold: at, side }: StepDeduction, value: Formula, kind: ValueKind): Formula {
  const point = thresholdFormula(at, kind);
  const distance = side === 'below' ? short(value, at, kind) : beyond(value, at, kind);
  const away = side === 'either' ? call('ABS', distance) : distance;
  const amount =
    kind === 'rate' ? joined(round(binary(away, '*', number('100')), 2), text(' 个百分点')) : round(away, SHOWN_PLACES);
  const shown = valueText(at, kind);
  switch (side) {
    case 'above':
      return when(binary(value, '<=', point), text(`不超过 ${shown}`), joined(text('超出 '), amount));
    case 'below':
      return when(binary(value, '>=', point), text(`达到 ${shown}`), joined(text('低 '), amount));
    case 'either':
      return when(binary(value, '=', point), text(`等于 ${shown}`), joined(text('偏离 '), amount));
  }
}
