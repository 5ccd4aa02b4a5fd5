import { type Decimal, decimal, largest, roundAway, roundHalfUp, roundScore, roundToZero, smallest, ZERO } from '../base/decimal';
import { NOT_APPLICABLE } from './cellText';
import { holds } from './interval';
import { markValue, scoreOfMark, withinFull } from './mark';
import type { ItemAnswer, RuleInput } from './ruleInput';
import type { BandsRule, ChecklistRule, CountDeductionRule, JudgementRule, LevelChoiceRule, LinearRule, Mark, Rule, StepDeductionRule, ValueRule } from './rule';
import { sameLevel } from './sameLevel';
import { settle, STEP_PLACES } from './settle';

export type RuleOutcome =
  | { readonly kind: 'scored'; readonly score: Decimal }
  | { readonly kind: 'open'; readonly code: OpenCode }
  | { readonly kind: 'notApplicable' }
  /** A judgement not yet made. */
  | { readonly kind: 'range'; readonly minimum: Decimal; readonly maximum: Decimal };

/** Why there is no score yet: something a person must fill in, decide or put right. */
export type OpenCode =
  | 'valueMissing'
  | 'valueInGap'
  | 'itemsOpen'
  | 'itemsMismatch'
  | 'levelMissing'
  | 'levelUnknown'
  | 'countMissing'
  | 'countNegative'
  | 'scoreOutOfBounds';

/** The score of a rule, exact, between 0 and the full mark, rounded half-up to 2 decimals. */
export function scoreRule(rule: Rule, fullMark: Decimal, input: RuleInput): RuleOutcome {
  if (rule.kind === 'checklist') return scoreChecklist(rule, fullMark, input.items ?? []);
  if (input.notApplicable) return { kind: 'notApplicable' };
  switch (rule.kind) {
    case 'levelChoice':
      return chooseLevel(rule, fullMark, input.level);
    case 'countDeduction':
      return deductCount(rule, fullMark, input.count);
    case 'judgement':
      return input.score ? given(input.score, bounds(rule, fullMark)) : { kind: 'range', ...bounds(rule, fullMark) };
    default:
      return scoreValue(rule, fullMark, input);
  }
}

/** A value that is missing, or that the criterion says nothing about, leaves the score to a person. */
function scoreValue(rule: ValueRule, fullMark: Decimal, { value, score: givenScore }: RuleInput): RuleOutcome {
  if (value === 'overBudget') return { kind: 'scored', score: ZERO };
  const score = value && valueScore(rule, fullMark, value);
  if (score) return scored(score, fullMark);
  if (givenScore) return given(givenScore, { minimum: ZERO, maximum: fullMark });
  return open(value ? 'valueInGap' : 'valueMissing');
}

function valueScore(rule: ValueRule, fullMark: Decimal, value: Decimal): Decimal | undefined {
  switch (rule.kind) {
    case 'bands':
      return bandScore(rule, fullMark, value);
    case 'linear':
      return onLine(rule, fullMark, value);
    case 'stepDeduction':
      return deducted(rule, fullMark, stepsBeyond(rule, value));
    case 'ratio':
      return smallest(markValue(rule.cap, fullMark), value.times(fullMark));
    case 'passFail':
      return scoreOfMark(holds(rule.passes, value) ? rule.pass : rule.fail, fullMark);
  }
}

function bandScore({ bands, otherwise }: BandsRule, fullMark: Decimal, value: Decimal): Decimal | undefined {
  const mark = bands.find(({ interval }) => holds(interval, value))?.mark ?? otherwise;
  return mark && scoreOfMark(mark, fullMark);
}

function onLine({ from, to }: LinearRule, fullMark: Decimal, value: Decimal): Decimal {
  const [low, high] = decimal(from.at).lt(to.at) ? [from, to] : [to, from];
  const [lowMark, highMark] = [markValue(low.mark, fullMark), markValue(high.mark, fullMark)];
  if (value.lte(low.at)) return lowMark;
  if (value.gte(high.at)) return highMark;
  const width = decimal(high.at).minus(low.at);
  return lowMark.plus(highMark.minus(lowMark).times(value.minus(low.at)).div(width));
}

function stepsBeyond({ threshold, side, step, partialStep }: StepDeductionRule, value: Decimal): Decimal {
  const over = value.minus(threshold);
  const distance = side === 'either' ? over.abs() : largest(ZERO, side === 'above' ? over : over.neg());
  const steps = distance.div(step);
  if (partialStep === 'proportional') return steps;
  const settled = roundHalfUp(steps, STEP_PLACES);
  return partialStep === 'down' ? roundToZero(settled, 0) : roundAway(settled, 0);
}

function deducted({ deduction, floor }: { deduction: Mark; floor: Mark }, fullMark: Decimal, times: Decimal): Decimal {
  return largest(markValue(floor, fullMark), fullMark.minus(times.times(markValue(deduction, fullMark))));
}

function scoreChecklist({ marks }: ChecklistRule, fullMark: Decimal, items: readonly ItemAnswer[]): RuleOutcome {
  if (marks.kind === 'own' && marks.each.length !== items.length) return open('itemsMismatch');
  if (items.length === 0 || items.includes('open')) return open('itemsOpen');
  if (items.every((item) => item === 'notApplicable')) return { kind: 'notApplicable' };
  if (marks.kind === 'perUnmet') {
    const unmet = items.filter((item) => item === 'unmet').length;
    return scored(deducted(marks, fullMark, decimal(unmet)), fullMark);
  }
  if (fullMark.isZero()) return { kind: 'scored', score: ZERO };
  const sumWhere = (counts: (item: ItemAnswer) => boolean): Decimal =>
    marks.each.reduce((sum, mark, index) => (counts(items[index] ?? 'open') ? sum.plus(markValue(mark, fullMark)) : sum), ZERO);
  const gained = sumWhere((item) => item === 'met');
  const applicable = sumWhere((item) => item !== 'notApplicable');
  return scored(gained.times(sumWhere(() => true)).div(applicable), fullMark);
}

function chooseLevel({ levels }: LevelChoiceRule, fullMark: Decimal, chosen: string | undefined): RuleOutcome {
  if (chosen === undefined || chosen === '') return open('levelMissing');
  const level = levels.find(({ name }) => sameLevel(name, chosen));
  if (level) return { kind: 'scored', score: scoreOfMark(level.mark, fullMark) };
  return chosen === NOT_APPLICABLE ? { kind: 'notApplicable' } : open('levelUnknown');
}

function deductCount(rule: CountDeductionRule, fullMark: Decimal, count: Decimal | undefined): RuleOutcome {
  if (!count) return open('countMissing');
  return count.isNegative() ? open('countNegative') : scored(deducted(rule, fullMark, count), fullMark);
}

function bounds({ minimum, maximum }: JudgementRule, fullMark: Decimal): { minimum: Decimal; maximum: Decimal } {
  return { minimum: scoreOfMark(minimum, fullMark), maximum: scoreOfMark(maximum, fullMark) };
}

function given(score: Decimal, { minimum, maximum }: { minimum: Decimal; maximum: Decimal }): RuleOutcome {
  return score.gte(minimum) && score.lte(maximum) ? { kind: 'scored', score: roundScore(score) } : open('scoreOutOfBounds');
}

function scored(score: Decimal, fullMark: Decimal): RuleOutcome {
  return { kind: 'scored', score: roundScore(settle(withinFull(score, fullMark))) };
}

function open(code: OpenCode): RuleOutcome {
  return { kind: 'open', code };
}
