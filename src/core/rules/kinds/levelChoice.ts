import { levelFormula, levelFound, levelOpen, scoreLevel } from '../namedLevels';
import { scoreOfMark, scoreOfMarkFormula } from '../mark';
import { whereScored } from '../verdict';
import type { RuleKind } from '../ruleKind';
import { needed } from '../ruleRefs';
import { gainText } from '../ruleWords';
import type { Mark } from '../terms';

/** A mark for each of several named levels. */
export interface LevelChoiceRule {
  readonly kind: 'levelChoice';
  /** From best to worst. */
  readonly levels: readonly { readonly name: string; readonly mark: Mark }[];
}

export const levelChoice: RuleKind<LevelChoiceRule> = {
  kind: 'levelChoice',
  needs: ({ levels }) => [{ kind: 'level', levels: levels.map(({ name }) => name) }],
  marks: ({ levels }) => levels.map(({ mark }) => mark),
  score: ({ levels }, fullMark, input) =>
    scoreLevel(levels, input, ({ mark }) => ({ kind: 'scored', score: scoreOfMark(mark, fullMark) })),
  formula: ({ levels }, { fullMark, level }) =>
    levelFormula(levels, needed(level, 'level'), ({ mark }) => scoreOfMarkFormula(mark, fullMark)),
  reason: (_rule, refs) => {
    const level = needed(refs.level, 'level');
    return whereScored(refs, levelFound(level), levelOpen(level));
  },
  describe: ({ levels }, fullMark) => levels.map(({ name, mark }) => `${name}${gainText(mark, fullMark)}`).join('；'),
};
