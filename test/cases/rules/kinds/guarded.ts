import { fc } from '../../../support/fastCheck';
import { allKinds } from '../../../../src/core/rules/allKinds';
import type { GuardedRule, PlainRule } from '../../../../src/core/rules/rule';
import { rulesOf } from '../../../support/ruleGenerators';
import { mark } from '../../../support/ruleParts';

const guard = fc.record(
  {
    name: fc.constantFrom('没有项目', '发生事故', '不涉及'),
    outcome: fc.oneof(mark, fc.constant('notApplicable' as const)),
    asked: fc.constant(true as const),
  },
  { requiredKeys: ['name', 'outcome'] },
);

/** Special cases before a rule of any other kind. */
export const rules: fc.Arbitrary<GuardedRule> = fc.record({
  kind: fc.constant('guarded'),
  guards: fc.array(guard, { minLength: 1, maxLength: 3 }),
  rule: fc.oneof(
    ...allKinds.flatMap(({ kind }) => (kind === 'guarded' ? [] : [rulesOf(kind) as fc.Arbitrary<PlainRule>])),
  ),
});
