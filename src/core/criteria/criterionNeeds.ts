import { quantitiesOf } from '../rules/expression';
import { sumItems } from '../rules/kinds/sum';
import type { PlainRule, SumRule } from '../rules/rule';
import type { Criterion } from './criterion';

export interface Need {
  readonly name: string;
  readonly kind: 'rate' | 'amount' | 'count' | 'items' | 'grade' | 'flag' | 'points';
  /** A special case that may stay unanswered. */
  readonly optional?: true;
}

/** What has to be known before the rule gives a score. */
export function criterionNeeds({ rule, valueKind, measure }: Criterion): readonly Need[] {
  if (rule.kind !== 'guarded') return plainNeeds(rule, valueKind, measure && quantitiesOf(measure));
  const inner = plainNeeds(rule.rule, valueKind, measure && quantitiesOf(measure));
  return [
    ...rule.guards.map(({ name }): Need => ({
      name,
      kind: 'flag',
      ...(rule.rule.kind !== 'fixed' && { optional: true }),
    })),
    ...inner,
  ];
}

function plainNeeds(
  rule: PlainRule,
  valueKind: Criterion['valueKind'],
  quantities: readonly string[] | undefined,
): readonly Need[] {
  switch (rule.kind) {
    case 'checklist':
      return [{ name: 'items', kind: 'items' }];
    case 'countDeduction':
    case 'countGain':
      return [{ name: 'count', kind: 'count' }];
    case 'levelChoice':
      return [{ name: 'grade', kind: 'grade' }];
    case 'levelRange':
      return [
        { name: 'grade', kind: 'grade' },
        { name: 'score', kind: 'points' },
      ];
    case 'judgement':
      return [{ name: 'score', kind: 'points' }];
    case 'expression':
      return quantitiesOf(rule.score).map((name) => ({ name, kind: 'amount' }));
    case 'sum':
      return sumNeeds(rule);
    case 'fixed':
      return [];
    default:
      return [
        { name: 'value', kind: valueKind },
        ...(quantities ?? []).map((name): Need => ({ name, kind: 'amount', optional: true })),
      ];
  }
}

function sumNeeds(rule: SumRule): readonly Need[] {
  const figures = rule.parts.flatMap(({ measure }): Need[] => {
    switch (measure.kind) {
      case 'value':
        return measure.value.kind === 'quantity'
          ? [{ name: measure.value.name, kind: measure.valueKind }]
          : quantitiesOf(measure.value).map((name) => ({ name, kind: 'amount' }));
      case 'count':
        return [{ name: measure.name, kind: measure.once ? 'flag' : 'count' }];
      case 'items':
        return [];
    }
  });
  return [...figures, ...(sumItems(rule) > 0 ? [{ name: 'items', kind: 'items' } as const] : [])];
}
