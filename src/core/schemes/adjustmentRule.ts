import { decimal } from '../base/decimal';
import { compileCriterion } from '../criteria/compileCriterion';
import { isNothing } from '../rules/mark';
import type { CountDeductionRule } from '../rules/kinds/countDeduction';
import type { CountGainRule } from '../rules/kinds/countGain';
import { type DecimalText, FULL } from '../rules/rule';
import type { Adjustment } from './adjustment';

/** How an adjustment is found: by how often something happened, or by the points themselves. */
export interface AdjustmentRule {
  /** Undefined where she gives the points. */
  readonly rule?: CountDeductionRule | CountGainRule;
  /** The full mark that the rule is scored out of, and the most that she may give. */
  readonly full: DecimalText;
  /** Whether the sentence or the table says how much it is at most. */
  readonly capped: boolean;
}

/** More than the whole is never taken, and more than it is added only where somebody says so. */
const WHOLE = '100';

/** Only what counts cases is calculated; of everything else a person gives the points, within what the table allows. */
export function adjustmentRule({ kind, name, criterion, most }: Adjustment): AdjustmentRule {
  const full = most ?? WHOLE;
  const compiled = compileCriterion(criterion, full, name);
  const byPerson = { full, capped: most !== undefined };
  if (!compiled.ok || compiled.criterion.unread.length > 0) return byPerson;
  const { rule } = compiled.criterion;
  if (kind === 'takes' && rule.kind === 'countDeduction')
    return { rule, full, capped: most !== undefined || !isNothing(rule.floor) };
  const fromNothing = rule.kind === 'countGain' && isNothing(rule.start);
  return kind === 'adds' && fromNothing ? { rule, full, capped: most !== undefined || rule.cap !== FULL } : byPerson;
}

/** Points that she may give. */
export function withinMost(points: ReturnType<typeof decimal>, { full }: AdjustmentRule): boolean {
  return !points.isNegative() && points.lte(full);
}
