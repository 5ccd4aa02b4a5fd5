import type { Rule } from '../../src/core/rules/rule';
import type { ShownRule } from '../../src/core/rules/ruleKind';
import { shownRule } from '../../src/core/rules/shownRule';

/** What the command line calls a rule: its pattern or its kind, behind special cases with `guarded`. */
export function ruleName(rule: Rule): string {
  return nameOf(shownRule(rule));
}

export function nameOf(rule: ShownRule & { readonly rule?: ShownRule }): string {
  return rule.rule ? `${rule.kind} ${rule.rule.kind}` : rule.kind;
}
