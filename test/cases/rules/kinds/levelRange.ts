import { fc } from '../../../support/fastCheck';
import type { LevelRangeRule } from '../../../../src/core/rules/kinds/levelRange';
import { levelName, mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<LevelRangeRule> = fc
  .uniqueArray(levelName, { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .record({ name: fc.constant(name), minimum: mark, maximum: mark, same: fc.boolean() })
          .map(({ same, ...level }) => ({ ...level, maximum: same ? level.minimum : level.maximum })),
      ),
    ),
  )
  .map((levels) => ({ kind: 'levelRange', levels }));
