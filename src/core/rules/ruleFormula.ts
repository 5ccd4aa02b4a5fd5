import { binary, call, type Formula, text } from '../formula/formula';
import { EMPTY, isNumber, isText, when, ZERO_NODE } from '../formula/shorthand';
import { NOT_APPLICABLE } from './cellText';
import { checklistFormula } from './checklistFormula';
import { deductedFormula } from './deductedFormula';
import { givenFormula } from './givenFormula';
import { expressionFormula, isCalculable, zeroDivisors } from './expression';
import { isSameMark, markFormula, scoreOfMarkFormula, timesMark, withinFullFormula } from './mark';
import type {
  CountDeductionRule,
  CountGainRule,
  ExpressionRule,
  GuardedRule,
  JudgementRule,
  LevelChoiceRule,
  LevelRangeRule,
  PlainRule,
  Rule,
} from './rule';
import { needed, type RuleRefs } from './ruleRefs';
import { answerText } from './cellText';
import { roundedFormula } from './settle';
import { sumFormula } from './kinds/sum';
import { valueFormula } from './valueFormula';

/**
 * The rule as Excel calculates it: the score, `""` while something is open, or 不适用. It gives what `scoreRule` gives
 * for every content of the cells.
 */
export function ruleFormula(rule: Rule, refs: RuleRefs): Formula {
  return rule.kind === 'guarded' ? guardedFormula(rule, refs) : plainFormula(rule, refs);
}

/** `IF(P5="是",0,…)`; where nothing else is asked, the last answer must be 否. */
function guardedFormula({ guards, rule }: GuardedRule, refs: RuleRefs): Formula {
  const cells = guards.map((_, index) => needed(refs.guards?.[index], 'guard'));
  const denied = cells
    .map((one) => isText(one, answerText.unmet))
    .reduce<Formula | undefined>((all, one) => (all ? call('AND', all, one) : one), undefined);
  const inner = plainFormula(rule, refs);
  const rest = rule.kind === 'fixed' && denied ? when(denied, inner, EMPTY) : inner;
  return guards.reduceRight<Formula>((otherwise, { outcome }, index) => {
    const then = outcome === 'notApplicable' ? text(NOT_APPLICABLE) : scoreOfMarkFormula(outcome, refs.fullMark);
    return when(isText(needed(cells[index], 'guard'), answerText.met), then, otherwise);
  }, rest);
}

function plainFormula(rule: PlainRule, refs: RuleRefs): Formula {
  switch (rule.kind) {
    case 'checklist':
      return checklistFormula(rule, refs.fullMark, needed(refs.items, 'items'));
    case 'levelChoice':
      return levelFormula(rule, refs.fullMark, needed(refs.level, 'level'));
    case 'countDeduction':
      return countFormula(rule, refs.fullMark, needed(refs.count, 'count'));
    case 'judgement':
      return judgementFormula(rule, refs.fullMark, needed(refs.entry, 'entry'));
    case 'countGain':
      return gainFormula(rule, refs.fullMark, needed(refs.count, 'count'));
    case 'levelRange':
      return levelRangeFormula(rule, refs.fullMark, needed(refs.level, 'level'), refs.entry);
    case 'expression':
      return calculatedFormula(rule, refs);
    case 'sum':
      return sumFormula(rule, refs, plainFormula);
    case 'fixed':
      return scoreOfMarkFormula(rule.mark, refs.fullMark);
    default:
      return valueFormula(rule, refs);
  }
}

function levelFormula({ levels }: LevelChoiceRule, fullMark: Formula, level: Formula): Formula {
  return levels.reduceRight<Formula>(
    (otherwise, { name, mark }) => when(isText(level, name), scoreOfMarkFormula(mark, fullMark), otherwise),
    emptyOrNotApplicable(level),
  );
}

function countFormula(rule: CountDeductionRule, fullMark: Formula, count: Formula): Formula {
  const score = deductedFormula(rule, fullMark, count);
  return when(isNumber(count), when(binary(count, '>=', ZERO_NODE), score, EMPTY), emptyOrNotApplicable(count));
}

function gainFormula({ start, gain, cap }: CountGainRule, fullMark: Formula, count: Formula): Formula {
  const total = binary(markFormula(start, fullMark), '+', timesMark(count, gain, fullMark));
  const score = roundedFormula(
    call('MAX', ZERO_NODE, withinFullFormula(call('MIN', markFormula(cap, fullMark), total), fullMark, [cap])),
  );
  return when(isNumber(count), when(binary(count, '>=', ZERO_NODE), score, EMPTY), emptyOrNotApplicable(count));
}

/** The level gives the bounds, and what she entered counts within them. */
function levelRangeFormula(
  { levels }: LevelRangeRule,
  fullMark: Formula,
  level: Formula,
  entry: Formula | undefined,
): Formula {
  return levels.reduceRight<Formula>((otherwise, { name, minimum, maximum }) => {
    if (isSameMark(minimum, maximum))
      return when(isText(level, name), scoreOfMarkFormula(minimum, fullMark), otherwise);
    const given =
      entry && givenFormula(entry, scoreOfMarkFormula(minimum, fullMark), scoreOfMarkFormula(maximum, fullMark));
    return when(isText(level, name), entry && given ? when(isNumber(entry), given, EMPTY) : EMPTY, otherwise);
  }, emptyOrNotApplicable(level));
}

function calculatedFormula({ score, cap }: ExpressionRule, { fullMark, quantities = {} }: RuleRefs): Formula {
  const limited = call('MIN', markFormula(cap, fullMark), expressionFormula(score, quantities, fullMark));
  const whole = roundedFormula(call('MAX', ZERO_NODE, withinFullFormula(limited, fullMark, [cap])));
  const zeros = zeroDivisors(score, quantities, fullMark);
  const [zero, ...more] = zeros;
  const safe = zero ? when(more.length > 0 ? call('OR', ...zeros) : zero, EMPTY, whole) : whole;
  const known = isCalculable(score, quantities, fullMark);
  return known ? when(known, safe, EMPTY) : safe;
}

/** What she entered, as long as it lies within the bounds. */
function judgementFormula({ minimum, maximum }: JudgementRule, fullMark: Formula, entry: Formula): Formula {
  return when(
    isNumber(entry),
    givenFormula(entry, scoreOfMarkFormula(minimum, fullMark), scoreOfMarkFormula(maximum, fullMark)),
    emptyOrNotApplicable(entry),
  );
}

function emptyOrNotApplicable(cell: Formula): Formula {
  return when(isText(cell, NOT_APPLICABLE), text(NOT_APPLICABLE), EMPTY);
}
