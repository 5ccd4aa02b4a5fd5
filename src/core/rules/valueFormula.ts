import { decimal } from '../base/decimal';
import { binary, call, type Formula, text } from '../formula/formula';
import { EMPTY, isNumber, isText, round, when, ZERO_NODE } from '../formula/shorthand';
import { bandFormula } from './bandFormula';
import { NOT_APPLICABLE, OVER_BUDGET } from './cellText';
import { remainingFormula } from './deductedFormula';
import { beyond, short } from './distanceFormula';
import { givenFormula } from './givenFormula';
import { lineFormula } from './lineFormula';
import { threshold } from './intervalFormula';
import { markFormula, scoreOfMarkFormula, withinFullFormula } from './mark';
import { piecewiseFormula } from './piecewiseFormula';
import type { Mark, StepDeductionRule, ValueKind, ValueRule } from './rule';
import { needed, type RuleRefs } from './ruleRefs';
import { roundedFormula, STEP_PLACES } from './settle';

/** The score where the value cell holds a number; else what its text means. */
export function valueFormula(rule: ValueRule, refs: RuleRefs): Formula {
  const value = needed(refs.value, 'value');
  return when(
    isNumber(value),
    scoreFormula(rule, refs, value),
    when(isText(value, NOT_APPLICABLE), text(NOT_APPLICABLE), when(isText(value, OVER_BUDGET), ZERO_NODE, open(refs))),
  );
}

/** Nothing where a person has nowhere to enter a score instead. */
function open({ entry, fullMark }: RuleRefs): Formula {
  return entry ? when(isNumber(entry), givenFormula(entry, ZERO_NODE, fullMark), EMPTY) : EMPTY;
}

function scoreFormula(rule: ValueRule, refs: RuleRefs, value: Formula): Formula {
  const { fullMark, valueKind } = refs;
  switch (rule.kind) {
    case 'bands': {
      const bands = rule.bands.map(({ interval, mark }) => ({ interval, then: scoreOfMarkFormula(mark, fullMark) }));
      return bandFormula(
        bands,
        rule.otherwise ? scoreOfMarkFormula(rule.otherwise, fullMark) : open(refs),
        value,
        valueKind,
      );
    }
    case 'passFail': {
      const passes = [{ interval: rule.passes, then: scoreOfMarkFormula(rule.pass, fullMark) }];
      return bandFormula(passes, scoreOfMarkFormula(rule.fail, fullMark), value, valueKind);
    }
    case 'piecewise':
      return piecewiseFormula(rule, refs, value, open(refs));
    case 'linear':
      return roundedFormula(
        withinFullFormula(lineFormula(rule, fullMark, value, valueKind), fullMark, [rule.from.mark, rule.to.mark]),
      );
    case 'stepDeduction':
      return roundedFormula(stepFormula(rule, fullMark, value, valueKind));
    case 'ratio':
      return roundedFormula(ratioFormula(rule.cap, fullMark, value));
  }
}

function ratioFormula(cap: Mark, fullMark: Formula, value: Formula): Formula {
  const product = call('MIN', markFormula(cap, fullMark), binary(value, '*', fullMark));
  return call('MAX', ZERO_NODE, withinFullFormula(product, fullMark, [cap]));
}

function stepFormula(rule: StepDeductionRule, fullMark: Formula, value: Formula, kind: ValueKind): Formula {
  const { side, partialStep } = rule;
  const distance = side === 'below' ? short(value, rule.threshold, kind) : beyond(value, rule.threshold, kind);
  const away = side === 'either' ? call('ABS', distance) : distance;
  const steps = decimal(rule.step).eq(1) && kind === 'amount' ? away : binary(away, '/', threshold(rule.step, kind));
  const counted =
    partialStep === 'proportional'
      ? steps
      : call(partialStep === 'down' ? 'ROUNDDOWN' : 'ROUNDUP', round(steps, STEP_PLACES), ZERO_NODE);
  const remaining = remainingFormula(rule, fullMark, counted);
  if (side === 'either') return remaining;
  return when(binary(value, side === 'above' ? '<=' : '>=', threshold(rule.threshold, kind)), fullMark, remaining);
}
