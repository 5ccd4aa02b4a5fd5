import { addedClauses, changingClauses, strayClauses } from '../../cases/criteria/changingClauses';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { formSentences } from '../../cases/criteria/formSentences';
import { additions, insertions, passesUnseen } from '../../support/passesUnseen';
import { Random } from '../../support/random';
import { must } from '../promises';
import type { FuzzTarget } from '../target';

const bases = [...criteriaCases, ...formSentences.map(([full, indicator, text]) => ({ full, indicator, text }))];

/** A clause that changes the score is seen wherever it is put into any sentence: all of them, where the test tries a part. */
export const clauses: FuzzTarget = {
  name: 'clauses',
  run(seed) {
    const random = new Random(seed);
    const base = random.pick(bases);
    const added = random.pick(addedClauses);
    const put = random.pick(random.chance(0.3) ? strayClauses : [...addedClauses, ...changingClauses]);
    const unseen = [...additions(base.text, added), random.pick(insertions(base.text, put))].filter((longer) =>
      passesUnseen(base, longer),
    );
    must(unseen.length === 0, `every clause seen: ${unseen.join(' | ')}`);
    return Promise.resolve('seen');
  },
};
