import { type Decimal, decimal, largest, roundScore, smallest, ZERO } from '../base/decimal';
import { NOT_APPLICABLE } from './cellText';
import { expressionValue } from './expression';
import { holds } from './interval';
import { isSameMark, markValue, scoreOfMark, withinFull } from './mark';
import type { ItemAnswer, RuleInput } from './ruleInput';
import { countedSteps, onLine, type PieceResult, piecewiseScore } from './pieceScore';
import type {
  BandsRule,
  ChecklistRule,
  CountDeductionRule,
  CountGainRule,
  ExpressionRule,
  GuardedRule,
  JudgementRule,
  LevelChoiceRule,
  LevelRangeRule,
  Mark,
  PlainRule,
  Rule,
  StepDeductionRule,
  ValueRule,
} from './rule';
import { scoreSum } from './kinds/sum';
import type { OpenCode, RuleOutcome } from './ruleOutcome';
import { sameLevel } from './sameLevel';
import { settle } from './settle';

/** The score of a rule, exact, between 0 and the full mark, rounded half-up to 2 decimals. */
export function scoreRule(rule: Rule, fullMark: Decimal, input: RuleInput): RuleOutcome {
  return rule.kind === 'guarded' ? scoreGuarded(rule, fullMark, input) : scorePlain(rule, fullMark, input);
}

function scoreGuarded({ guards, rule }: GuardedRule, fullMark: Decimal, input: RuleInput): RuleOutcome {
  const guard = guards.find((_, index) => input.guards?.[index] === true);
  if (guard)
    return guard.outcome === 'notApplicable'
      ? { kind: 'notApplicable' }
      : { kind: 'scored', score: scoreOfMark(guard.outcome, fullMark) };
  // Where nothing else is asked, somebody must at least say no.
  if (rule.kind === 'fixed' && guards.some((_, index) => input.guards?.[index] === undefined))
    return open('guardMissing');
  return scorePlain(rule, fullMark, input);
}

function scorePlain(rule: PlainRule, fullMark: Decimal, input: RuleInput): RuleOutcome {
  if (rule.kind === 'checklist') return scoreChecklist(rule, fullMark, input.items ?? []);
  if (input.notApplicable) return { kind: 'notApplicable' };
  switch (rule.kind) {
    case 'levelChoice':
      return chooseLevel(rule, fullMark, input.level);
    case 'countDeduction':
      return deductCount(rule, fullMark, input.count);
    case 'countGain':
      return gainCount(rule, fullMark, input.count);
    case 'levelRange':
      return judgeLevel(rule, fullMark, input);
    case 'expression':
      return calculate(rule, fullMark, input.quantities ?? {});
    case 'fixed':
      return { kind: 'scored', score: scoreOfMark(rule.mark, fullMark) };
    case 'sum':
      return scoreSum(rule, fullMark, input, scorePlain);
    case 'judgement':
      return judged(bounds(rule, fullMark), input.score);
    default:
      return scoreValue(rule, fullMark, input);
  }
}

/** A value that is missing, or that the criterion says nothing about, leaves the score to a person. */
function scoreValue(rule: ValueRule, fullMark: Decimal, { value, score: givenScore }: RuleInput): RuleOutcome {
  if (value === 'overBudget') return { kind: 'scored', score: ZERO };
  const score = value && valueScore(rule, fullMark, value);
  if (score && 'minimum' in score)
    return judged(
      { minimum: scored(score.minimum, fullMark).score, maximum: scored(score.maximum, fullMark).score },
      givenScore,
    );
  if (score) return scored(score, fullMark);
  if (givenScore) return given(givenScore, { minimum: ZERO, maximum: fullMark });
  return open(value ? 'valueInGap' : 'valueMissing');
}

function valueScore(rule: ValueRule, fullMark: Decimal, value: Decimal): PieceResult {
  switch (rule.kind) {
    case 'piecewise':
      return piecewiseScore(rule, fullMark, value);
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

function stepsBeyond({ threshold, side, step, partialStep }: StepDeductionRule, value: Decimal): Decimal {
  const over = value.minus(threshold);
  const distance = side === 'either' ? over.abs() : largest(ZERO, side === 'above' ? over : over.neg());
  return countedSteps(distance.div(step), partialStep);
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
    marks.each.reduce(
      (sum, mark, index) => (counts(items[index] ?? 'open') ? sum.plus(markValue(mark, fullMark)) : sum),
      ZERO,
    );
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

function gainCount({ start, gain, cap }: CountGainRule, fullMark: Decimal, count: Decimal | undefined): RuleOutcome {
  if (!count) return open('countMissing');
  if (count.isNegative()) return open('countNegative');
  return scored(
    smallest(markValue(cap, fullMark), markValue(start, fullMark).plus(count.times(markValue(gain, fullMark)))),
    fullMark,
  );
}

function judgeLevel({ levels }: LevelRangeRule, fullMark: Decimal, { level: chosen, score }: RuleInput): RuleOutcome {
  if (chosen === undefined || chosen === '') return open('levelMissing');
  const level = levels.find(({ name }) => sameLevel(name, chosen));
  if (level && isSameMark(level.minimum, level.maximum))
    return { kind: 'scored', score: scoreOfMark(level.minimum, fullMark) };
  if (level)
    return judged(
      { minimum: scoreOfMark(level.minimum, fullMark), maximum: scoreOfMark(level.maximum, fullMark) },
      score,
    );
  return chosen === NOT_APPLICABLE ? { kind: 'notApplicable' } : open('levelUnknown');
}

function calculate(
  { score, cap }: ExpressionRule,
  fullMark: Decimal,
  quantities: Readonly<Record<string, Decimal>>,
): RuleOutcome {
  const value = expressionValue(score, quantities, fullMark);
  return value ? scored(smallest(markValue(cap, fullMark), value), fullMark) : open('quantityMissing');
}

function judged(limits: { minimum: Decimal; maximum: Decimal }, score: Decimal | undefined): RuleOutcome {
  return score ? given(score, limits) : { kind: 'range', ...limits };
}

function bounds({ minimum, maximum }: JudgementRule, fullMark: Decimal): { minimum: Decimal; maximum: Decimal } {
  return { minimum: scoreOfMark(minimum, fullMark), maximum: scoreOfMark(maximum, fullMark) };
}

function given(score: Decimal, { minimum, maximum }: { minimum: Decimal; maximum: Decimal }): RuleOutcome {
  return score.gte(minimum) && score.lte(maximum)
    ? { kind: 'scored', score: roundScore(score) }
    : open('scoreOutOfBounds');
}

function scored(score: Decimal, fullMark: Decimal): { readonly kind: 'scored'; readonly score: Decimal } {
  return { kind: 'scored', score: roundScore(settle(withinFull(score, fullMark))) };
}

function open(code: OpenCode): RuleOutcome {
  return { kind: 'open', code };
}
