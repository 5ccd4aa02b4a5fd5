import { decimal } from '../../base/decimal';
import { binary, call, type Formula } from '../../formula/formula';
import { EMPTY, isNumber, round, when, ZERO_NODE } from '../../formula/shorthand';
import { givenFormula } from '../givenFormula';
import { markFormula, scoreOfMarkFormula, timesMark, withinFullFormula } from '../mark';
import type { RuleRefs } from '../ruleRefs';
import { roundedFormula, STEP_PLACES } from '../settle';
import type { Interval, ValueKind } from '../terms';
import { beyond, short } from './distanceFormula';
import { threshold } from './intervalFormula';
import { lineFormula } from './lineFormula';
import type { PieceScore, StepsScore } from './piecewiseRule';
import { sideOf } from './pieceScore';

/** Scores that are calculated from the value. */
type Calculated = Exclude<PieceScore, { kind: 'mark' | 'between' }>;

/** What a stretch gives, complete by itself: within 0 and the full mark, and rounded. */
export function pieceFormula(score: PieceScore, interval: Interval, refs: RuleRefs, value: Formula): Formula {
  const { fullMark, entry } = refs;
  switch (score.kind) {
    case 'mark':
      return scoreOfMarkFormula(score.mark, fullMark);
    case 'between': {
      if (!entry) return EMPTY;
      const [least, most] = [score.minimum, score.maximum].map((mark) => scoreOfMarkFormula(mark, fullMark));
      return when(isNumber(entry), givenFormula(entry, least ?? ZERO_NODE, most ?? fullMark), EMPTY);
    }
    case 'steps':
    case 'share':
    case 'inverse':
    case 'line': {
      const result = calculation(score, interval, refs, value);
      return roundedFormula(call('MAX', ZERO_NODE, call('MIN', fullMark, result)));
    }
  }
}

/** The same where it is all the rule says: not yet rounded, and kept within only where its marks could carry it out. */
export function onlyPieceFormula(score: PieceScore, interval: Interval, refs: RuleRefs, value: Formula): Formula {
  const { fullMark } = refs;
  switch (score.kind) {
    case 'mark':
      return markFormula(score.mark, fullMark);
    case 'between':
      return pieceFormula(score, interval, refs, value);
    case 'steps':
      return withinFullFormula(calculation(score, interval, refs, value), fullMark, [score.start, score.limit]);
    case 'line':
      return withinFullFormula(calculation(score, interval, refs, value), fullMark, [score.from.mark, score.to.mark]);
    case 'share':
    case 'inverse': {
      const limited = withinFullFormula(calculation(score, interval, refs, value), fullMark, [score.cap]);
      return call('MAX', ZERO_NODE, limited);
    }
  }
}

function calculation(score: Calculated, interval: Interval, refs: RuleRefs, value: Formula): Formula {
  const { fullMark, valueKind: kind } = refs;
  switch (score.kind) {
    case 'steps':
      return stepsFormula(score, interval, refs, value);
    case 'share': {
      const product = timesMark(value, score.mark, fullMark);
      const share = decimal(score.base).eq(1) ? product : binary(product, '/', threshold(score.base, kind));
      return call('MIN', markFormula(score.cap, fullMark), share);
    }
    case 'inverse': {
      const share = binary(binary(markFormula(score.mark, fullMark), '*', threshold(score.base, kind)), '/', value);
      const cap = markFormula(score.cap, fullMark);
      return when(binary(value, '<=', ZERO_NODE), cap, call('MIN', cap, share));
    }
    case 'line':
      return lineFormula(score, fullMark, value, kind);
  }
}

function stepsFormula(
  score: StepsScore,
  interval: Interval,
  { fullMark, valueKind }: RuleRefs,
  value: Formula,
): Formula {
  const change = timesMark(countedFormula(score, interval, value, valueKind), score.change, fullMark);
  const [start, limit] = [markFormula(score.start, fullMark), markFormula(score.limit, fullMark)];
  return score.direction === 'lose'
    ? call('MAX', limit, binary(start, '-', change))
    : call('MIN', limit, binary(start, '+', change));
}

/** How many steps the value lies away. */
function countedFormula(score: StepsScore, interval: Interval, value: Formula, kind: ValueKind): Formula {
  const side = sideOf(interval, score.at);
  const distance = side === 'below' ? short(value, score.at, kind) : beyond(value, score.at, kind);
  const away = side === 'either' ? call('ABS', distance) : distance;
  const steps = decimal(score.step).eq(1) && kind === 'amount' ? away : binary(away, '/', threshold(score.step, kind));
  if (score.partialStep === 'proportional') return steps;
  return call(score.partialStep === 'down' ? 'ROUNDDOWN' : 'ROUNDUP', round(steps, STEP_PLACES), ZERO_NODE);
}
