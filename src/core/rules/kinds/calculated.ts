import { smallest } from '../../base/decimal';
import { call, type Formula, text } from '../../formula/formula';
import { EMPTY, when, ZERO_NODE } from '../../formula/shorthand';
import {
  expressionFormula,
  expressionText,
  expressionValue,
  isCalculable,
  quantitiesOf,
  whereDivisible,
} from '../expression';
import { markFormula, markValue, withinFullFormula } from '../mark';
import { open, scored } from '../scored';
import { whereScored } from '../verdict';
import type { RuleKind } from '../ruleKind';
import type { RuleRefs } from '../ruleRefs';
import { pointsText } from '../ruleWords';
import { roundedFormula } from '../settle';
import type { Expression, Mark } from '../terms';

/** A formula over named quantities, from 0 to `cap`; open while a quantity is missing or a divisor is 0. */
export interface ExpressionRule {
  readonly kind: 'expression';
  readonly score: Expression;
  readonly cap: Mark;
}

export const calculated: RuleKind<ExpressionRule> = {
  kind: 'expression',
  needs: ({ score }) => quantitiesOf(score).map((name) => ({ kind: 'quantity', name, is: 'amount', isWhole: false })),
  marks: ({ cap }) => [cap],
  score: ({ score, cap }, fullMark, { quantities = {}, notApplicable }) => {
    if (notApplicable) return { kind: 'notApplicable' };
    const value = expressionValue(score, quantities, fullMark);
    return value ? scored(smallest(markValue(cap, fullMark), value), fullMark) : open('quantityMissing');
  },
  formula,
  reason: (_rule, refs) => whereScored(refs, text('按公式计分'), text('数据不全，待填')),
  describe: ({ score, cap }, fullMark) =>
    `得分＝${expressionText(score)}，最高 ${pointsText(cap, fullMark)} 分，最低 0 分`,
};

function formula({ score, cap }: ExpressionRule, { fullMark, quantities = {} }: RuleRefs): Formula {
  const limited = call('MIN', markFormula(cap, fullMark), expressionFormula(score, quantities, fullMark));
  const whole = roundedFormula(call('MAX', ZERO_NODE, withinFullFormula(limited, fullMark, [cap])));
  const safe = whereDivisible(score, quantities, fullMark, [whole, EMPTY]);
  const known = isCalculable(score, quantities, fullMark);
  return known ? when(known, safe, EMPTY) : safe;
}
