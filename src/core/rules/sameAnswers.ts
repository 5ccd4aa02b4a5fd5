import { type Decimal, decimal } from '../base/decimal';
import type { SumRule } from './kinds/sum';
import { markValue } from './mark';
import type { PlainRule, Rule } from './rule';
import type { RuleInput } from './ruleInput';
import { scoreRule } from './scoreRule';

/**
 * Whether two rules give the same for every value at which one of them may change: each edge, a little beside it, its
 * opposite, nothing, everything, and where there is no value. The same special cases come before both.
 */
export function sameAnswers(one: Rule, other: Rule, fullMark: Decimal): boolean {
  return sameGuards(one, other) && samePlain(plain(one), plain(other), fullMark);
}

function plain(rule: Rule): PlainRule {
  return rule.kind === 'guarded' ? rule.rule : rule;
}

function sameGuards(one: Rule, other: Rule): boolean {
  const guards = (rule: Rule): string => JSON.stringify(rule.kind === 'guarded' ? rule.guards : []);
  return guards(one) === guards(other);
}

/** Rules over different things cannot be compared by one value. */
function samePlain(one: PlainRule, other: PlainRule, fullMark: Decimal): boolean {
  if (one.kind === 'sum' && other.kind === 'sum') return sameSums(one, other, fullMark);
  if (one.kind !== 'piecewise' || other.kind !== 'piecewise') return JSON.stringify(one) === JSON.stringify(other);
  const inputs = probes([...new Set([...numbersIn(one), ...numbersIn(other)])]);
  const answers = (rule: PlainRule): string => JSON.stringify(inputs.map((input) => scoreRule(rule, fullMark, input)));
  return answers(one) === answers(other);
}

/** Part by part, in the same order: what each is of, what it is worth, and what it gives. */
function sameSums(one: SumRule, other: SumRule, fullMark: Decimal): boolean {
  const rest = ({ start, floor, cap, parts }: SumRule): string =>
    JSON.stringify([start, floor, cap, parts.map(({ name, measure, full, takes }) => [name, measure, full, takes])]);
  return (
    rest(one) === rest(other) &&
    one.parts.every(({ rule, full }, index) => {
      const beside = other.parts[index];
      return beside !== undefined && samePlain(rule, beside.rule, markValue(full, fullMark));
    })
  );
}

const NEAR = ['0', '0.0001', '-0.0001', '0.0123', '-0.0123', '0.5', '-0.5'];
const EVERYWHERE = ['-2', '-1', '-0.2', '0', '0.03', '0.5', '0.77', '1', '1.3', '3', '50', '1000'];

function probes(edges: readonly string[]): readonly RuleInput[] {
  const beside = edges.flatMap((at) => NEAR.map((step) => decimal(at).plus(step).toFixed()));
  const opposite = edges.map((at) => decimal(at).neg().toFixed());
  return [
    {},
    { value: 'overBudget' },
    { notApplicable: true },
    ...[...EVERYWHERE, ...beside, ...opposite].map((value) => ({ value: decimal(value) })),
  ];
}

/** Every number written in a rule may be an edge. */
function numbersIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return /^-?\d+(?:\.\d+)?$/.test(part) ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersIn) : [];
}
