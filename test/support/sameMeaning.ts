import { type Decimal, decimal } from '../../src/core/base/decimal';
import type { PlainRule, Rule } from '../../src/core/rules/rule';
import { sumItems, sumQuantities } from '../../src/core/rules/kinds/sum';
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

export function inputsFor(rule: Rule, edges: readonly string[]): readonly RuleInput[] {
  if (rule.kind === 'guarded') {
    const inner = inputsFor(rule.rule, edges);
    const yes = rule.guards.map((_, index) => ({ guards: rule.guards.map((_one, other) => other === index) }));
    return [...yes, ...inner.map((input) => ({ ...input, guards: rule.guards.map(() => false) }))];
  }
  return plainInputs(rule, edges);
}

function plainInputs(rule: PlainRule, edges: readonly string[]): readonly RuleInput[] {
  switch (rule.kind) {
    case 'checklist': {
      const length = rule.marks.kind === 'own' ? rule.marks.each.length : 6;
      const rows = Array.from({ length: length + 1 }, (_, unmet) =>
        Array.from({ length }, (_item, index) => (index < unmet ? ('unmet' as const) : ('met' as const))),
      );
      const singles = Array.from({ length }, (_, at) =>
        Array.from({ length }, (_item, index) => (index === at ? ('met' as const) : ('unmet' as const))),
      );
      return [...rows, ...singles].map((items) => ({ items }));
    }
    case 'countDeduction':
    case 'countGain':
      return ['0', '1', '2', '3', '5', '8', '1000'].map((count) => ({ count: decimal(count) }));
    case 'levelChoice':
    case 'levelRange':
      return [...rule.levels.map(({ name }) => ({ level: name })), { level: '没有这一档' }];
    case 'judgement':
      return [{}];
    case 'fixed':
      return [{}];
    case 'sum':
      return ['0', '1', '0.5', '0.93', '3'].flatMap((seed) =>
        [true, false].map((met) => ({
          quantities: Object.fromEntries(
            sumQuantities(rule).map((name, index) => [name, decimal(seed).plus(index * 0.04)]),
          ),
          items: Array.from({ length: sumItems(rule) }, () => (met ? ('met' as const) : ('unmet' as const))),
        })),
      );
    case 'expression':
      return ['3', '5', '7', '0.2', '0.05'].map((seed) => ({
        quantities: Object.fromEntries(namesIn(rule.score).map((name, index) => [name, decimal(seed).plus(index * 4)])),
      }));
    default: {
      const near = ['0', '0.0001', '-0.0001', '0.01', '-0.01', '0.0333'];
      const values = edges.flatMap((at) => near.map((step) => decimal(at).plus(step).toFixed()));
      return [
        ...new Set([
          ...values,
          ...['-2', '-0.3', '0', '0.05', '0.5', '0.75', '0.87', '0.95', '1', '1.02', '1.3', '3', '20', '85', '1000'],
        ]),
      ].map((value) => ({ value: decimal(value) }));
    }
  }
}

function namesIn(expression: unknown): readonly string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  if ('kind' in expression && expression.kind === 'quantity' && 'name' in expression) return [String(expression.name)];
  return [...new Set(Object.values(expression).flatMap(namesIn))].sort();
}
