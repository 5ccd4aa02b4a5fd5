import { fc } from '../../../support/fastCheck';
import type { LevelChoiceRule } from '../../../../src/core/rules/kinds/levelChoice';
import { levelName, mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<LevelChoiceRule> = fc
  .uniqueArray(levelName, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), mark }))))
  .map((levels) => ({ kind: 'levelChoice', levels }));
