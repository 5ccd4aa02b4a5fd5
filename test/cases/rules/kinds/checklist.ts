import { fc } from '../../../support/fastCheck';
import type { ChecklistRule } from '../../../../src/core/rules/kinds/checklist';
import { mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<ChecklistRule> = fc.oneof(
  fc.record({ deduction: mark, floor: mark }).map((rest) => ({ kind: 'perUnmet' as const, ...rest })),
  fc
    .array(mark.filter((one) => ('points' in one ? one.points : one.share[0]) !== '0'), { minLength: 1, maxLength: 6 })
    .map((each) => ({ kind: 'own' as const, each })),
).map((marks) => ({ kind: 'checklist', marks }));
