import { kindOf } from './allKinds';
import type { Rule } from './rule';
import type { ShownRule } from './ruleKind';

/** The rule in the plainest terms that say the same, for people and scripts to read. */
export function shownRule(rule: Rule): ShownRule {
  return kindOf(rule).shown?.(rule) ?? rule;
}
