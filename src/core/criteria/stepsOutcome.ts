import { NOTHING } from '../rules/rule';
import type { StepsStatement } from './criterionStatement';
import { fail } from './criterionProblem';
import type { ConditionPhrase, Outcome, StepPhrase } from './phrase';
import type { Span } from './span';

/** What each step costs or brings. 「节能率每达到1%得1分」 brings so much from nothing on. */
export function stepsOutcome(
  step: StepPhrase,
  outcome: Outcome,
  condition: ConditionPhrase | undefined,
  span: Span,
): Pick<StepsStatement, 'step' | 'outcome'> {
  if (outcome.kind === 'gain' && !condition && step.direction === 'any' && step.unit === 'rate')
    return {
      step: { ...step, direction: 'up', at: '0', start: NOTHING },
      outcome: { kind: 'add', mark: outcome.mark },
    };
  if (outcome.kind !== 'lose' && outcome.kind !== 'add' && outcome.kind !== 'judge') fail('stepWithoutMark', span);
  return { step, outcome };
}
