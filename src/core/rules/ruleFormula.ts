import type { Formula } from '../formula/formula';
import { kindOf } from './allKinds';
import type { Rule } from './rule';
import type { RuleRefs } from './ruleRefs';

/**
 * The rule as Excel calculates it: the score, `""` while something is open, or 不适用. It gives what `scoreRule` gives
 * for every content of the cells.
 */
export function ruleFormula(rule: Rule, refs: RuleRefs): Formula {
  return kindOf(rule).formula(rule, refs);
}
