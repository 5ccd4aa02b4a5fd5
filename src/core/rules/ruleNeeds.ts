import { kindOf } from './allKinds';
import type { Rule } from './rule';
import type { RuleNeed } from './ruleNeed';

/** What has to be known before the rule gives a score. */
export function ruleNeeds(rule: Rule): readonly RuleNeed[] {
  return kindOf(rule).needs(rule);
}
