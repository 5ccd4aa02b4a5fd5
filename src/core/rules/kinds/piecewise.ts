import { ZERO } from '../../base/decimal';
import { call, type Formula, joined, text } from '../../formula/formula';
import { EMPTY, isNumber, isText, round, when, ZERO_NODE } from '../../formula/shorthand';
import { NOT_APPLICABLE, OVER_BUDGET } from '../cellText';
import { givenFormula } from '../givenFormula';
import { given, judged, open, scored } from '../scored';
import { patternOf } from '../patterns/patternOf';
import { bandFormula } from '../pieces/bandFormula';
import { oneCalculationFormula, piecewiseFormula } from '../pieces/piecewiseFormula';
import type { PieceScore, PiecewiseRule } from '../pieces/piecewiseRule';
import { piecewiseScore } from '../pieces/pieceScore';
import { pieceText } from '../pieces/pieceText';
import { whereScored } from '../verdict';
import type { RuleKind } from '../ruleKind';
import { needed, type ReasonRefs, type RuleRefs } from '../ruleRefs';
import { intervalText, restTexts, SHOWN_PLACES } from '../ruleWords';
import type { Mark, ValueKind } from '../terms';

/** What scores a rate or an amount. A value that is missing, or of which nothing is said, leaves the score to a person. */
export const piecewise: RuleKind<PiecewiseRule> = {
  kind: 'piecewise',
  needs: (rule) => [{ kind: 'value' }, ...(leavesChoice(rule) ? [{ kind: 'entry', sometimes: true } as const] : [])],
  marks: (rule) => scoresOf(rule).flatMap(marksOf),
  score: (rule, fullMark, { value, score: givenScore, notApplicable }) => {
    if (notApplicable) return { kind: 'notApplicable' };
    if (value === 'overBudget') return { kind: 'scored', score: ZERO };
    const score = value && piecewiseScore(rule, fullMark, value);
    if (score && 'minimum' in score) {
      const [least, most] = [scored(score.minimum, fullMark), scored(score.maximum, fullMark)];
      return judged({ minimum: least.score, maximum: most.score }, givenScore);
    }
    if (score) return scored(score, fullMark);
    if (givenScore) return given(givenScore, { minimum: ZERO, maximum: fullMark });
    return open(value ? 'valueInGap' : 'valueMissing');
  },
  formula,
  reason,
  describe: (rule, fullMark, kind) => {
    const { pieces, otherwise } = rule;
    const said = patternOf(rule)?.describe?.(fullMark, kind);
    if (said !== undefined) return said;
    const stretches = pieces.map(
      ({ interval, score }) => `${intervalText(interval, kind)} ${pieceText(score, fullMark, kind)}`,
    );
    return [...stretches, ...restTexts(otherwise && pieceText(otherwise, fullMark, kind), pieces)].join('；');
  },
  shown: (rule) => patternOf(rule)?.shape ?? rule,
};

function scoresOf({ pieces, otherwise }: PiecewiseRule): readonly PieceScore[] {
  return [...pieces.map(({ score }) => score), ...(otherwise ? [otherwise] : [])];
}

/** On some stretch a person has the choice between two bounds. */
function leavesChoice(rule: PiecewiseRule): boolean {
  return scoresOf(rule).some(({ kind }) => kind === 'between');
}

function marksOf(score: PieceScore): readonly Mark[] {
  switch (score.kind) {
    case 'mark':
      return [score.mark];
    case 'steps':
      return [score.start, score.limit];
    case 'share':
    case 'inverse':
      return [score.cap];
    case 'line':
      return [score.from.mark, score.to.mark];
    case 'between':
      return [score.minimum, score.maximum];
  }
}

/** The score where the value cell holds a number; else what its text means. */
function formula(rule: PiecewiseRule, refs: RuleRefs): Formula {
  const { entry, fullMark } = refs;
  const value = needed(refs.value, 'value');
  // Nothing where a person has nowhere to enter a score instead.
  const unsaid = entry ? when(isNumber(entry), givenFormula(entry, ZERO_NODE, fullMark), EMPTY) : EMPTY;
  const print = patternOf(rule)?.isOneCalculation ? oneCalculationFormula : piecewiseFormula;
  const overBudget = when(isText(value, OVER_BUDGET), ZERO_NODE, unsaid);
  return when(
    isNumber(value),
    print(rule, refs, value, unsaid),
    when(isText(value, NOT_APPLICABLE), text(NOT_APPLICABLE), overBudget),
  );
}

function reason(rule: PiecewiseRule, refs: ReasonRefs): Formula {
  const { valueKind, entry } = refs;
  const value = needed(refs.value, 'value');
  const shown = valueKind === 'rate' ? call('TEXT', value, text('0.00%')) : round(value, SHOWN_PLACES);
  const measured = joined(shown, text('，'), place(rule, value, valueKind));
  const unmeasured = when(isText(value, OVER_BUDGET), text('无预算而有支出'), text('人工评分'));
  const missing = text('数据不全，待填');
  const unsaid = hasGap(rule)
    ? when(isNumber(value), joined(shown, text('，评价标准没有规定，待人工评分')), missing)
    : missing;
  const waiting = entry ? when(isNumber(entry), text('人工评分不在 0 分到分值之间，待改'), unsaid) : unsaid;
  return whereScored(refs, when(isNumber(value), measured, unmeasured), waiting);
}

/** There may be values of which nothing is said. */
function hasGap(rule: PiecewiseRule): boolean {
  return !patternOf(rule)?.isOneCalculation && rule.otherwise?.kind !== 'mark';
}

/** Where the value lies, in the words of the rule. */
function place(rule: PiecewiseRule, value: Formula, kind: ValueKind): Formula {
  const said = patternOf(rule)?.place?.(value, kind);
  if (said) return said;
  const pieces = rule.pieces.map(({ interval }) => ({ interval, then: text(`属于 ${intervalText(interval, kind)}`) }));
  const rest = rule.otherwise ? '属于其余情形' : '评价标准没有规定，按人工评分';
  return bandFormula(pieces, text(rest), value, kind);
}
