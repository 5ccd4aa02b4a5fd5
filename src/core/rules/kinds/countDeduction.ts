import { countFormula, countReason, scoreCount } from '../counted';
import { deducted, deductedFormula } from '../deducted';
import type { RuleKind } from '../ruleKind';
import { needed } from '../ruleRefs';
import { deductionText, floorText, pointsText } from '../ruleWords';
import { FULL, type Mark } from '../terms';

/** A deduction for each case found. */
export interface CountDeductionRule {
  readonly kind: 'countDeduction';
  readonly deduction: Mark;
  readonly floor: Mark;
}

export const countDeduction: RuleKind<CountDeductionRule> = {
  kind: 'countDeduction',
  counts: 'cases',
  needs: () => [{ kind: 'count', of: 'unmet' }],
  marks: ({ floor }) => [floor],
  score: (rule, fullMark, input) => scoreCount(input, fullMark, (count) => deducted(rule, fullMark, count)),
  formula: (rule, refs) => {
    const count = needed(refs.count, 'count');
    return countFormula(count, deductedFormula(rule, refs.fullMark, count));
  },
  reason: (_rule, refs) => countReason(refs),
  describe: ({ deduction, floor }, fullMark) =>
    `满分 ${pointsText(FULL, fullMark)} 分；每出现 1 次${deductionText(deduction, fullMark)}，${floorText(floor, fullMark)}`,
};
