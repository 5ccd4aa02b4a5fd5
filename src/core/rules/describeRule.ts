import type { Decimal } from '../base/decimal';
import { kindOf } from './allKinds';
import type { Rule, ValueKind } from './rule';

/** The rule in one plain line, for this full mark: 「≤100% 得 4 分；超过部分每 0.1 个百分点扣 0.1 分，按比例计，最低 0 分」. */
export function describeRule(rule: Rule, fullMark: Decimal, kind: ValueKind): string {
  return kindOf(rule).describe(rule, fullMark, kind);
}
