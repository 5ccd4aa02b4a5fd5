import { call, type Formula, text } from '../../formula/formula';
import { EMPTY, isNumber, isText, when } from '../../formula/shorthand';
import { givenFormula } from '../givenFormula';
import { levelFormula, levelFound, levelOpen, scoreLevel } from '../namedLevels';
import { isSameMark, scoreOfMark, scoreOfMarkFormula } from '../mark';
import { judged } from '../scored';
import { pieceText } from '../pieces/pieceText';
import { whereScored } from '../verdict';
import type { RuleKind } from '../ruleKind';
import { needed } from '../ruleRefs';
import { gainText } from '../ruleWords';
import type { Mark } from '../terms';

/** Each level leaves a person the choice between two bounds. */
export interface LevelRangeRule {
  readonly kind: 'levelRange';
  readonly levels: readonly { readonly name: string; readonly minimum: Mark; readonly maximum: Mark }[];
}

/** The level gives the bounds, and what she entered counts within them. */
export const levelRange: RuleKind<LevelRangeRule> = {
  kind: 'levelRange',
  needs: ({ levels }) => [
    { kind: 'level', levels: levels.map(({ name }) => name) },
    { kind: 'entry', sometimes: false },
  ],
  marks: ({ levels }) => levels.flatMap(({ minimum, maximum }) => [minimum, maximum]),
  score: ({ levels }, fullMark, input) =>
    scoreLevel(levels, input, ({ minimum, maximum }) => {
      const [least, most] = [scoreOfMark(minimum, fullMark), scoreOfMark(maximum, fullMark)];
      if (isSameMark(minimum, maximum)) return { kind: 'scored', score: least };
      return judged({ minimum: least, maximum: most }, input.score);
    }),
  formula: ({ levels }, { fullMark, level, entry }) =>
    levelFormula(levels, needed(level, 'level'), ({ minimum, maximum }) => {
      const [least, most] = [scoreOfMarkFormula(minimum, fullMark), scoreOfMarkFormula(maximum, fullMark)];
      if (isSameMark(minimum, maximum)) return least;
      return entry ? when(isNumber(entry), givenFormula(entry, least, most), EMPTY) : EMPTY;
    }),
  reason: ({ levels }, refs) => {
    const level = needed(refs.level, 'level');
    const known = levels
      .map(({ name }) => isText(level, name))
      .reduce<Formula | undefined>((any, one) => (any ? call('OR', any, one) : one), undefined);
    const unknown = levelOpen(level);
    const waiting = known ? when(known, text('待人工评分'), unknown) : unknown;
    return whereScored(refs, levelFound(level, '，人工评分'), waiting);
  },
  describe: ({ levels }, fullMark, kind) =>
    levels
      .map(({ name, minimum, maximum }) => {
        const settled = isSameMark(minimum, maximum);
        return `${name}${settled ? gainText(minimum, fullMark) : pieceText({ kind: 'between', minimum, maximum }, fullMark, kind)}`;
      })
      .join('；'),
};
