import { addedClauses, changingClauses, strayClauses } from '../../cases/criteria/changingClauses';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { formSentences } from '../../cases/criteria/formSentences';
import { additions, insertions, passesUnseen } from '../../support/passesUnseen';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { answersOf, edgesIn } from '../../support/sameMeaning';
import { Random } from '../../support/random';
import { must } from '../promises';
import type { FuzzTarget } from '../target';

const bases = [...criteriaCases, ...formSentences.map(([full, indicator, text]) => ({ full, indicator, text }))];

/** 「得分不低于2分」 behind 「最多扣3分」 of 5 changes nothing. */
function holdsAnyway(clause: string, { text, full, indicator }: (typeof bases)[number]): boolean {
  const least = /^得分不低于(?<points>\d+)分$/.exec(clause)?.groups?.['points'];
  const compiled = compileCriterion(text, String(full), indicator);
  if (least === undefined || !compiled.ok) return false;
  const { rule } = compiled.criterion;
  const scores = answersOf(rule, decimal(full), edgesIn(rule)).filter((one) => /^\d/.test(one) && !one.includes('–'));
  return scores.every((one) => decimal(one).gte(least));
}

/** A clause that changes the score is seen wherever it is put into any sentence: all of them, where the test tries a part. */
export const clauses: FuzzTarget = {
  name: 'clauses',
  run(seed) {
    const random = new Random(seed);
    const base = random.pick(bases);
    const added = random.pick(addedClauses);
    const put = random.pick(random.chance(0.3) ? strayClauses : [...addedClauses, ...changingClauses]);
    const behind = holdsAnyway(added, base) ? [] : additions(base.text, added);
    const within = holdsAnyway(put, base) ? [] : [random.pick(insertions(base.text, put))];
    const unseen = [...behind, ...within].filter((longer) => passesUnseen(base, longer));
    must(unseen.length === 0, `every clause seen: ${unseen.join(' | ')}`);
    return Promise.resolve('seen');
  },
};
