import { type Formula, joined, text } from '../formula/formula';
import { isText, when } from '../formula/shorthand';
import { NOT_APPLICABLE } from './cellText';
import { emptyOrNotApplicable } from './emptyOrNotApplicable';
import { open } from './scored';
import type { RuleInput } from './ruleInput';
import type { RuleOutcome } from './ruleOutcome';
import { sameLevel } from './sameLevel';

/** What rules over named levels have in common: one of the names must be chosen. */

interface Level {
  readonly name: string;
}

export function scoreLevel<One extends Level>(
  levels: readonly One[],
  { level: chosen, notApplicable }: RuleInput,
  score: (level: One) => RuleOutcome,
): RuleOutcome {
  if (notApplicable) return { kind: 'notApplicable' };
  if (chosen === undefined || chosen === '') return open('levelMissing');
  const level = levels.find(({ name }) => sameLevel(name, chosen));
  if (level) return score(level);
  return chosen === NOT_APPLICABLE ? { kind: 'notApplicable' } : open('levelUnknown');
}

export function levelFormula<One extends Level>(
  levels: readonly One[],
  chosen: Formula,
  score: (level: One) => Formula,
): Formula {
  return levels.reduceRight<Formula>(
    (otherwise, level) => when(isText(chosen, level.name), score(level), otherwise),
    emptyOrNotApplicable(chosen),
  );
}

/** 「评为“良”」 and more words where there are any. */
export function levelFound(level: Formula, more = ''): Formula {
  return joined(text('评为“'), level, text(`”${more}`));
}

export function levelOpen(level: Formula): Formula {
  return when(isText(level, ''), text('等级还没选'), text('这个等级评价标准里没有，请改'));
}
