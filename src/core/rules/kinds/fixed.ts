import { text } from '../../formula/formula';
import { scoreOfMark, scoreOfMarkFormula } from '../mark';
import { whereScored } from '../verdict';
import type { RuleKind } from '../ruleKind';
import { gainText } from '../ruleWords';
import type { Mark } from '../terms';

/** The same mark whatever happens: what is left where only the guards around it can change the score. */
export interface FixedRule {
  readonly kind: 'fixed';
  readonly mark: Mark;
}

export const fixed: RuleKind<FixedRule> = {
  kind: 'fixed',
  needs: () => [],
  marks: ({ mark }) => [mark],
  score: ({ mark }, fullMark, { notApplicable }) =>
    notApplicable ? { kind: 'notApplicable' } : { kind: 'scored', score: scoreOfMark(mark, fullMark) },
  formula: ({ mark }, { fullMark }) => scoreOfMarkFormula(mark, fullMark),
  reason: (_rule, refs) => whereScored(refs, text('没有例外情形'), text('是否有例外情形未填，待填')),
  describe: ({ mark }, fullMark) => `其余情形${gainText(mark, fullMark)}`,
};
