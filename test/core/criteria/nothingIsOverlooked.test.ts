import { addedClauses } from '../../cases/criteria/changingClauses';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { additions, passesUnseen } from '../../support/passesUnseen';

/** Every clause in every way of joining it, each over another twelfth of the sentences; `npm run fuzz` tries them all. */
const PARTS = 12;

test.each(addedClauses.map((clause, index) => [clause, index] as const))(
  '后面加上「%s」，不会被当作没有',
  (clause, index) => {
    const overlooked = criteriaCases.flatMap((base, at) =>
      additions(base.text, clause).filter(
        (longer, way) => at % PARTS === (index + way * 5) % PARTS && passesUnseen(base, longer),
      ),
    );
    expect(overlooked).toEqual([]);
  },
);
