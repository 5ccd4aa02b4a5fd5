import type { Formula } from '../formula/formula';
import { kindOf } from './allKinds';
import type { Rule } from './rule';
import type { ReasonRefs } from './ruleRefs';

/**
 * 扣分说明: a live sentence that says why the score is what it is, 「100.72%，超出 0.72 个百分点，扣 0.72 分」. Points are
 * joined as rounded numbers, never through TEXT: `0.##` would leave 「4.」.
 */
export function scoreReason(rule: Rule, refs: ReasonRefs): Formula {
  return kindOf(rule).reason(rule, refs);
}
