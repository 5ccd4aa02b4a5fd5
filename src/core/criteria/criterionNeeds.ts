import { quantitiesOf } from '../rules/expression';
import type { RuleNeed } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import type { Criterion } from './criterion';

export interface Need {
  readonly name: string;
  readonly kind: 'rate' | 'amount' | 'count' | 'items' | 'grade' | 'flag' | 'points';
  /** A special case that may stay unanswered. */
  readonly optional?: true;
}

/** What has to be known before the rule gives a score, by the names under which it is given. */
export function criterionNeeds(criterion: Criterion): readonly Need[] {
  return ruleNeeds(criterion.rule).flatMap((need) => named(need, criterion));
}

function named(need: RuleNeed, { valueKind, measure }: Criterion): readonly Need[] {
  switch (need.kind) {
    case 'value': {
      const figures = measure ? quantitiesOf(measure) : [];
      return [
        { name: 'value', kind: valueKind },
        ...figures.map((name): Need => ({ name, kind: 'amount', optional: true })),
      ];
    }
    case 'items':
      return [{ name: 'items', kind: 'items' }];
    case 'count':
      return [{ name: 'count', kind: 'count' }];
    case 'level':
      return [{ name: 'grade', kind: 'grade' }];
    case 'entry':
      return need.sometimes ? [] : [{ name: 'score', kind: 'points' }];
    case 'quantity':
      return [{ name: need.name, kind: need.is }];
    case 'guard':
      return [{ name: need.name, kind: 'flag', ...(need.optional && { optional: true }) }];
  }
}
