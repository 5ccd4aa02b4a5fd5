import { decimal } from '../base/decimal';
import { asksFor } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import { scoreRule } from '../rules/scoreRule';
import type { Rule } from '../rules/rule';
import type { Criterion } from './criterion';
import type { CriterionProblem } from './criterionProblem';
import { CHANGE_NAMES, HIGHER_NAMES, LOWER_NAMES } from './indicatorNames';

type Direction = 'higher' | 'lower';

/** Where the sentence says the opposite of what its indicator is known for. It is compiled as it stands all the same. */
export function directionWarnings(
  { rule, subject, valueKind }: Criterion,
  indicator: string,
): readonly CriterionProblem[] {
  const name = indicator === '' ? subject : indicator;
  const value = rule.kind === 'guarded' ? rule.rule : rule;
  if (valueKind !== 'rate' || !asksFor(ruleNeeds(value), 'value')) return [];
  const better = betterOf(name);
  const found = directionOf(value);
  const warnings: CriterionProblem[] = [];
  if (better && found && better !== found)
    warnings.push({
      code: better === 'lower' ? 'shouldBeLower' : 'shouldBeHigher',
      span: [0, 0],
      details: { indicator: name },
    });
  // A change of 100% is a doubling: where a control rate's threshold was copied, 0 was meant.
  if (CHANGE_NAMES.test(name) && isFullAt(value, '0.5') && found !== 'higher')
    warnings.push({ code: 'changeThreshold', span: [0, 0], details: { indicator: name } });
  return warnings;
}

/** Which way is better by the indicator's name. */
function betterOf(name: string): Direction | undefined {
  if (LOWER_NAMES.test(name)) return 'lower';
  return HIGHER_NAMES.test(name) ? 'higher' : undefined;
}

/** Which way the marks go from almost nothing to 100%, or where that makes no difference, to far above. */
function directionOf(rule: Rule): Direction | undefined {
  const low = scoreAt(rule, '0.01');
  const whole = scoreAt(rule, '1');
  const beyond = scoreAt(rule, '3');
  // Best in the middle: neither way.
  if (
    low !== undefined &&
    whole !== undefined &&
    beyond !== undefined &&
    low < whole &&
    beyond < whole &&
    beyond <= low
  )
    return undefined;
  const high = whole === low ? beyond : whole;
  if (low === undefined || high === undefined || low === high) return undefined;
  return high > low ? 'higher' : 'lower';
}

function isFullAt(rule: Rule, value: string): boolean {
  return scoreAt(rule, value) === 100;
}

function scoreAt(rule: Rule, value: string): number | undefined {
  const outcome = scoreRule(rule, decimal('100'), { value: decimal(value) });
  return outcome.kind === 'scored' ? outcome.score.toNumber() : undefined;
}
