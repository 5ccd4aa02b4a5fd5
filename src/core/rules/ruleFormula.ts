import { binary, type Formula, text } from '../formula/formula';
import { EMPTY, isNumber, isText, when, ZERO_NODE } from '../formula/shorthand';
import { NOT_APPLICABLE } from './cellText';
import { checklistFormula } from './checklistFormula';
import { deductedFormula } from './deductedFormula';
import { givenFormula } from './givenFormula';
import { scoreOfMarkFormula } from './mark';
import type { CountDeductionRule, JudgementRule, LevelChoiceRule, Rule } from './rule';
import { needed, type RuleRefs } from './ruleRefs';
import { valueFormula } from './valueFormula';

/**
 * The rule as Excel calculates it: the score, `""` while something is open, or 不适用. It gives what `scoreRule` gives
 * for every content of the cells.
 */
export function ruleFormula(rule: Rule, refs: RuleRefs): Formula {
  switch (rule.kind) {
    case 'checklist':
      return checklistFormula(rule, refs.fullMark, needed(refs.items, 'items'));
    case 'levelChoice':
      return levelFormula(rule, refs.fullMark, needed(refs.level, 'level'));
    case 'countDeduction':
      return countFormula(rule, refs.fullMark, needed(refs.count, 'count'));
    case 'judgement':
      return judgementFormula(rule, refs.fullMark, needed(refs.entry, 'entry'));
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
