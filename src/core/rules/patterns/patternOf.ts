import type { PiecewiseRule } from '../pieces/piecewiseRule';
import { asBands } from './bands';
import { asLinear } from './linear';
import { asPassFail } from './passFail';
import { asRatio } from './ratio';
import type { ReadPattern, RulePattern } from './rulePattern';
import { asStepDeduction } from './stepDeduction';

/** The plainest first: pass or fail is also bands. */
const allPatterns: readonly ReadPattern[] = [asPassFail, asBands, asStepDeduction, asLinear, asRatio];

/** The first pattern that the rule follows; undefined where it goes its own way. */
export function patternOf(rule: PiecewiseRule): RulePattern | undefined {
  for (const read of allPatterns) {
    const pattern = read(rule);
    if (pattern) return pattern;
  }
  return undefined;
}
