import type { Decimal } from '../base/decimal';
import { kindOf } from './allKinds';
import type { Rule } from './rule';
import type { RuleInput } from './ruleInput';
import type { RuleOutcome } from './ruleOutcome';

/** The score of a rule, exact, between 0 and the full mark, rounded half-up to 2 decimals. */
export function scoreRule(rule: Rule, fullMark: Decimal, input: RuleInput): RuleOutcome {
  return kindOf(rule).score(rule, fullMark, input);
}
