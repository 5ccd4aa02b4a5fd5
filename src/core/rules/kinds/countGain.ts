import { smallest } from '../../base/decimal';
import { binary, call } from '../../formula/formula';
import { ZERO_NODE } from '../../formula/shorthand';
import { countFormula, countReason, scoreCount } from '../counted';
import { markFormula, markValue, timesMark, withinFullFormula } from '../mark';
import type { RuleKind } from '../ruleKind';
import { needed } from '../ruleRefs';
import { deductionText, pointsText } from '../ruleWords';
import { roundedFormula } from '../settle';
import type { Mark } from '../terms';

/** So much for each case, from `start` up to `cap`. */
export interface CountGainRule {
  readonly kind: 'countGain';
  readonly start: Mark;
  readonly gain: Mark;
  readonly cap: Mark;
}

export const countGain: RuleKind<CountGainRule> = {
  kind: 'countGain',
  counts: 'cases',
  needs: () => [{ kind: 'count', of: 'met' }],
  marks: ({ cap }) => [cap],
  score: ({ start, gain, cap }, fullMark, input) =>
    scoreCount(input, fullMark, (count) =>
      smallest(markValue(cap, fullMark), markValue(start, fullMark).plus(count.times(markValue(gain, fullMark)))),
    ),
  formula: ({ start, gain, cap }, { fullMark, ...refs }) => {
    const count = needed(refs.count, 'count');
    const total = binary(markFormula(start, fullMark), '+', timesMark(count, gain, fullMark));
    const limited = withinFullFormula(call('MIN', markFormula(cap, fullMark), total), fullMark, [cap]);
    return countFormula(count, roundedFormula(call('MAX', ZERO_NODE, limited)));
  },
  reason: (_rule, refs) => countReason(refs),
  describe: ({ start, gain, cap }, fullMark) => {
    const base = pointsText(start, fullMark);
    const each = deductionText(gain, fullMark).replace('扣', '加');
    return `${base === '0' ? '' : `基础分 ${base} 分；`}每有 1 项${each}，最高 ${pointsText(cap, fullMark)} 分`;
  },
};
