import { type Decimal, decimal } from '../../src/core/base/decimal';
import type { Rule } from '../../src/core/rules/rule';
import { quantityNames, type RuleNeed } from '../../src/core/rules/ruleNeed';
import { ruleNeeds } from '../../src/core/rules/ruleNeeds';
import { scoreRule } from '../../src/core/rules/scoreRule';
import type { RuleInput } from '../../src/core/rules/ruleInput';

/** What a rule gives for every input that could tell it from another: two rules that answer alike mean the same. */
export function answersOf(rule: Rule, fullMark: Decimal, points: readonly string[]): readonly string[] {
  return inputsFor(rule, points).map((input) => {
    const outcome = scoreRule(rule, fullMark, input);
    switch (outcome.kind) {
      case 'scored':
        return outcome.score.toFixed();
      case 'range':
        return `${outcome.minimum.toFixed()}–${outcome.maximum.toFixed()}`;
      case 'open':
        return outcome.code;
      case 'notApplicable':
        return '不适用';
    }
  });
}

export function sameMeaning(one: Rule, other: Rule, fullMark: Decimal): boolean {
  const points = [...new Set([...edgesIn(one), ...edgesIn(other)])];
  return JSON.stringify(answersOf(one, fullMark, points)) === JSON.stringify(answersOf(other, fullMark, points));
}

/** Every number in the rule may be an edge. */
export function edgesIn(rule: unknown): readonly string[] {
  if (typeof rule === 'string') return /^-?\d+(?:\.\d+)?$/.test(rule) ? [rule] : [];
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.values(rule).flatMap(edgesIn);
}

/** One need at a time: every answer that could tell, beside what goes with it. */
export function inputsFor(rule: Rule, edges: readonly string[]): readonly RuleInput[] {
  if (rule.kind === 'guarded') {
    const inner = inputsFor(rule.rule, edges);
    const yes = rule.guards.map((_, index) => ({ guards: rule.guards.map((_one, other) => other === index) }));
    return [...yes, ...inner.map((input) => ({ ...input, guards: rule.guards.map(() => false) }))];
  }
  const needs = ruleNeeds(rule);
  return needs.reduce<readonly RuleInput[]>(
    (inputs, need) =>
      inputs.flatMap((input) => answersTo(need, needs, edges).map((answer) => ({ ...input, ...answer }))),
    [{}],
  );
}

function answersTo(need: RuleNeed, needs: readonly RuleNeed[], edges: readonly string[]): readonly RuleInput[] {
  switch (need.kind) {
    case 'items':
      return itemAnswers(need.count ?? 6);
    case 'count':
      return ['0', '1', '2', '3', '5', '8', '1000'].map((count) => ({ count: decimal(count) }));
    case 'level':
      return [...need.levels, '没有这一档'].map((level) => ({ level }));
    case 'quantity': {
      const names = quantityNames(needs);
      // All figures at once, with the first of them.
      if (need.name !== names[0]) return [{}];
      return ['0', '1', '0.5', '0.93', '3', '5', '7', '0.2', '0.05'].flatMap((seed) =>
        ['0', '0.04', '4'].map((apart) => ({
          quantities: Object.fromEntries(
            names.map((name, index) => [name, decimal(seed).plus(decimal(apart).times(index))]),
          ),
        })),
      );
    }
    case 'value':
      return valuesAround(edges).map((value) => ({ value: decimal(value) }));
    case 'entry':
    case 'guard':
      return [{}];
  }
}

function itemAnswers(length: number): readonly RuleInput[] {
  const rows = Array.from({ length: length + 1 }, (_, unmet) =>
    Array.from({ length }, (_item, index) => (index < unmet ? ('unmet' as const) : ('met' as const))),
  );
  const singles = Array.from({ length }, (_, at) =>
    Array.from({ length }, (_item, index) => (index === at ? ('met' as const) : ('unmet' as const))),
  );
  return [...rows, ...singles].map((items) => ({ items }));
}

function valuesAround(edges: readonly string[]): readonly string[] {
  const near = ['0', '0.0001', '-0.0001', '0.01', '-0.01', '0.0333'];
  const values = edges.flatMap((at) => near.map((step) => decimal(at).plus(step).toFixed()));
  const fixed = ['-2', '-0.3', '0', '0.05', '0.5', '0.75', '0.87', '0.95', '1', '1.02', '1.3', '3', '20', '85', '1000'];
  return [...new Set([...values, ...fixed])];
}
