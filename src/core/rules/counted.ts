import type { Decimal } from '../base/decimal';
import { binary, type Formula, joined, text } from '../formula/formula';
import { EMPTY, isNumber, isText, when, ZERO_NODE } from '../formula/shorthand';
import { emptyOrNotApplicable } from './emptyOrNotApplicable';
import { open, scored } from './scored';
import { whereScored } from './verdict';
import type { RuleInput } from './ruleInput';
import type { RuleOutcome } from './ruleOutcome';
import { needed, type ReasonRefs } from './ruleRefs';

/** What rules over a number of cases have in common: there must be one, and not below 0. */

export function scoreCount(
  { count, notApplicable }: RuleInput,
  fullMark: Decimal,
  points: (count: Decimal) => Decimal,
): RuleOutcome {
  if (notApplicable) return { kind: 'notApplicable' };
  if (!count) return open('countMissing');
  return count.isNegative() ? open('countNegative') : scored(points(count), fullMark);
}

export function countFormula(count: Formula, score: Formula): Formula {
  return when(isNumber(count), when(binary(count, '>=', ZERO_NODE), score, EMPTY), emptyOrNotApplicable(count));
}

export function countReason(refs: ReasonRefs): Formula {
  const count = needed(refs.count, 'count');
  const found = when(binary(count, '=', ZERO_NODE), text('没有发生'), joined(text('发生 '), count, text(' 次')));
  return whereScored(refs, found, when(isText(count, ''), text('次数未填，待填'), text('次数不对，待改')));
}
