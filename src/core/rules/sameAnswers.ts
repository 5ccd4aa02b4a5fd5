import { type Decimal, decimal } from '../base/decimal';
import type { PlainRule, Rule } from './rule';
import type { RuleInput } from './ruleInput';
import { scoreRule } from './scoreRule';

/** Whether two rules give the same for every value at which one of them may change: each edge, a little beside it, nothing, everything. */
export function sameAnswers(one: Rule, other: Rule, fullMark: Decimal): boolean {
  const edges = [...new Set([...numbersIn(one), ...numbersIn(other)])];
  const answers = (rule: Rule): string =>
    JSON.stringify(probes(edges).map((input) => scoreRule(rule, fullMark, input)));
  return sameShape(plain(one), plain(other)) ? answers(one) === answers(other) : false;
}

function plain(rule: Rule): PlainRule {
  return rule.kind === 'guarded' ? rule.rule : rule;
}

/** Rules over different things cannot be compared by one value. */
function sameShape(one: PlainRule, other: PlainRule): boolean {
  return one.kind === other.kind && (one.kind === 'piecewise' || JSON.stringify(one) === JSON.stringify(other));
}

const NEAR = ['0', '0.0001', '-0.0001', '0.0123', '-0.0123', '0.5', '-0.5'];

function probes(edges: readonly string[]): readonly RuleInput[] {
  const values = ['-2', '-0.2', '0', '0.03', '0.5', '0.77', '1', '1.3', '3', '50', '1000'];
  return [...values, ...edges.flatMap((at) => NEAR.map((step) => decimal(at).plus(step).toFixed()))].map((value) => ({
    value: decimal(value),
  }));
}

/** Every number written in a rule may be an edge. */
function numbersIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return /^-?\d+(?:\.\d+)?$/.test(part) ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersIn) : [];
}
