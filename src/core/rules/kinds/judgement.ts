import { joined, text } from '../../formula/formula';
import { isNumber, when } from '../../formula/shorthand';
import { emptyOrNotApplicable } from '../emptyOrNotApplicable';
import { givenFormula } from '../givenFormula';
import { scoreOfMark, scoreOfMarkFormula } from '../mark';
import { judged } from '../scored';
import { whereScored } from '../verdict';
import type { RuleKind } from '../ruleKind';
import { needed } from '../ruleRefs';
import { pointsText } from '../ruleWords';
import type { Mark } from '../terms';

/** A person decides between two bounds. */
export interface JudgementRule {
  readonly kind: 'judgement';
  readonly minimum: Mark;
  readonly maximum: Mark;
}

/** What she entered, as long as it lies within the bounds. */
export const judgement: RuleKind<JudgementRule> = {
  kind: 'judgement',
  needs: () => [{ kind: 'entry', sometimes: false }],
  marks: ({ minimum, maximum }) => [minimum, maximum],
  score: ({ minimum, maximum }, fullMark, { score, notApplicable }) =>
    notApplicable
      ? { kind: 'notApplicable' }
      : judged({ minimum: scoreOfMark(minimum, fullMark), maximum: scoreOfMark(maximum, fullMark) }, score),
  formula: ({ minimum, maximum }, { fullMark, ...refs }) => {
    const entry = needed(refs.entry, 'entry');
    const [least, most] = [scoreOfMarkFormula(minimum, fullMark), scoreOfMarkFormula(maximum, fullMark)];
    return when(isNumber(entry), givenFormula(entry, least, most), emptyOrNotApplicable(entry));
  },
  reason: ({ minimum, maximum }, refs) => {
    const [least, most] = [scoreOfMarkFormula(minimum, refs.fullMark), scoreOfMarkFormula(maximum, refs.fullMark)];
    const bounds = [text('（'), least, text('—'), most, text(' 分）')];
    const waiting = when(
      isNumber(needed(refs.entry, 'entry')),
      joined(text('评分不在规定范围'), ...bounds, text('，待改')),
      joined(text('待人工评分'), ...bounds),
    );
    return whereScored(refs, text('人工评分'), waiting);
  },
  describe: ({ minimum, maximum }, fullMark) =>
    `由人工在 ${pointsText(minimum, fullMark)} 分到 ${pointsText(maximum, fullMark)} 分之间评定`,
};
