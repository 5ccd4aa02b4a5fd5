import { crossed } from './crossed';
import { fail } from './criterionProblem';
import { sameUnit } from './parse/compared';
import type { ConditionPhrase } from './phrase';
import { covering } from './span';

/** 「执行率≥80%，执行率＜90%」: what holds for both; where that is nothing the sentence contradicts itself. */
export function bothConditions(one: ConditionPhrase, other: ConditionPhrase): ConditionPhrase {
  const span = covering(one.span, other.span);
  // 「未达到90%的，比上年提高的」: of two things each has its own value.
  if (one.change !== other.change || one.than !== other.than)
    fail('twoSubjects', span, { first: one.text, second: other.text });
  if (!sameUnit(one.unit, other.unit)) fail('unitsDiffer', span);
  const intervals = crossed(one.intervals, other.intervals);
  if (intervals.length === 0) fail('conditionsExclude', span);
  return { ...one, intervals, bare: false, unit: one.unit === 'none' ? other.unit : one.unit, span };
}
