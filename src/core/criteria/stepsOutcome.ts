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
  if (
    outcome.kind === 'gain' &&
    !condition &&
    step.direction === 'any' &&
    (step.unit === 'rate' || step.of !== undefined)
  )
    return {
      step: { ...step, direction: 'up', at: '0', start: NOTHING },
      outcome: { kind: 'add', mark: outcome.mark },
    };
  if (outcome.kind === 'gain' && condition && beginsAtZero(condition, step))
    return { step: { ...step, start: NOTHING }, outcome: { kind: 'add', mark: outcome.mark } };
  if (outcome.kind !== 'lose' && outcome.kind !== 'add' && outcome.kind !== 'judge') fail('stepWithoutMark', span);
  return { step, outcome };
}

/** 「变动率为负数的，每降低1个百分点得0.5分」: from 0 on there is so much for each. */
function beginsAtZero({ intervals, unit }: ConditionPhrase, { direction }: StepPhrase): boolean {
  const [{ from, to } = {}, second] = intervals;
  if (second || (unit !== 'rate' && unit !== 'none')) return false;
  return direction === 'down' ? !from && to?.at === '0' : direction === 'up' && !to && from?.at === '0';
}
