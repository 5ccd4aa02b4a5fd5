import { decimal } from '../base/decimal';
import { binary, call, type Formula } from '../formula/formula';
import { EMPTY, isNumber, round, when, ZERO_NODE } from '../formula/shorthand';
import { bandFormula } from './bandFormula';
import { beyond, short } from './distanceFormula';
import { givenFormula } from './givenFormula';
import { EVERYTHING } from './interval';
import { threshold } from './intervalFormula';
import { lineFormula } from './lineFormula';
import { markFormula, scoreOfMarkFormula, timesMark } from './mark';
import { sideOf } from './pieceScore';
import type { Interval, PieceScore, PiecewiseRule, StepsScore, ValueKind } from './rule';
import type { RuleRefs } from './ruleRefs';
import { roundedFormula, STEP_PLACES } from './settle';

/** Nested IFs, each stretch with its own calculation: `IF(H5>=90%,G5,IF(H5>=60%,ROUND(…),0))`. */
export function piecewiseFormula(
  { pieces, otherwise }: PiecewiseRule,
  refs: RuleRefs,
  value: Formula,
  open: Formula,
): Formula {
  const parts = pieces.map(({ interval, score }) => ({ interval, then: pieceFormula(score, interval, refs, value) }));
  return bandFormula(parts, otherwise ? pieceFormula(otherwise, EVERYTHING, refs, value) : open, value, refs.valueKind);
}

function pieceFormula(score: PieceScore, interval: Interval, refs: RuleRefs, value: Formula): Formula {
  const { fullMark, valueKind: kind, entry } = refs;
  switch (score.kind) {
    case 'mark':
      return scoreOfMarkFormula(score.mark, fullMark);
    case 'steps':
      return kept(stepsFormula(score, interval, fullMark, value, kind), fullMark);
    case 'share':
      return kept(
        call(
          'MIN',
          markFormula(score.cap, fullMark),
          quotient(timesMark(value, score.mark, fullMark), score.base, kind),
        ),
        fullMark,
      );
    case 'inverse': {
      const share = binary(binary(markFormula(score.mark, fullMark), '*', threshold(score.base, kind)), '/', value);
      const cap = markFormula(score.cap, fullMark);
      return kept(when(binary(value, '<=', ZERO_NODE), cap, call('MIN', cap, share)), fullMark);
    }
    case 'line':
      return kept(lineFormula(score, fullMark, value, kind), fullMark);
    case 'between': {
      const given =
        entry &&
        givenFormula(entry, scoreOfMarkFormula(score.minimum, fullMark), scoreOfMarkFormula(score.maximum, fullMark));
      return entry && given ? when(isNumber(entry), given, EMPTY) : EMPTY;
    }
  }
}

/** Between 0 and the full mark, and rounded. */
function kept(score: Formula, fullMark: Formula): Formula {
  return roundedFormula(call('MAX', ZERO_NODE, call('MIN', fullMark, score)));
}

function quotient(dividend: Formula, base: string, kind: ValueKind): Formula {
  return decimal(base).eq(1) ? dividend : binary(dividend, '/', threshold(base, kind));
}

function stepsFormula(
  score: StepsScore,
  interval: Interval,
  fullMark: Formula,
  value: Formula,
  kind: ValueKind,
): Formula {
  const side = sideOf(interval, score.at);
  const distance = side === 'below' ? short(value, score.at, kind) : beyond(value, score.at, kind);
  const away = side === 'either' ? call('ABS', distance) : distance;
  const steps = decimal(score.step).eq(1) && kind === 'amount' ? away : binary(away, '/', threshold(score.step, kind));
  const counted =
    score.partialStep === 'proportional'
      ? steps
      : call(score.partialStep === 'down' ? 'ROUNDDOWN' : 'ROUNDUP', round(steps, STEP_PLACES), ZERO_NODE);
  const change = timesMark(counted, score.change, fullMark);
  const [start, limit] = [markFormula(score.start, fullMark), markFormula(score.limit, fullMark)];
  return score.direction === 'lose'
    ? call('MAX', limit, binary(start, '-', change))
    : call('MIN', limit, binary(start, '+', change));
}
