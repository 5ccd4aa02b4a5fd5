import { crossed } from './crossed';
import { fail } from './criterionProblem';
import type { ConditionPhrase } from './phrase';
import { covering } from './span';

/** 「执行率≥80%，执行率＜90%」: what holds for both; where that is nothing the sentence contradicts itself. */
export function bothConditions(one: ConditionPhrase, other: ConditionPhrase): ConditionPhrase {
  const span = covering(one.span, other.span);
  const intervals = crossed(one.intervals, other.intervals);
  if (intervals.length === 0) fail('conditionsExclude', span);
  return { ...one, intervals, bare: false, unit: one.unit === 'none' ? other.unit : one.unit, span };
}
