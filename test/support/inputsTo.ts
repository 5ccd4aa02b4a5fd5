import { fc } from './fastCheck';
import type { Rule } from '../../src/core/rules/rule';
import type { ItemAnswer, RuleInput } from '../../src/core/rules/ruleInput';
import { asksFor } from '../../src/core/rules/ruleNeed';
import { ruleNeeds } from '../../src/core/rules/ruleNeeds';
import { GUARDS, QUANTITIES } from './layOutInput';
import { decimals, known, meetingPlace } from './ruleParts';

const item = fc.constantFrom<ItemAnswer>('met', 'met', 'unmet', 'unmet', 'notApplicable', 'open');
const figure = known(fc.oneof(fc.constant('0'), meetingPlace, decimals(-2, 30, 2)));

/** Whatever may stand in the cells that the rule looks at: right, wrong, missing, not applicable. */
export function inputsTo(rule: Rule): fc.Arbitrary<RuleInput> {
  const needs = ruleNeeds(rule);
  const listed = needs.reduce<number | undefined>(
    (count, need) => (need.kind === 'items' ? need.count : count),
    undefined,
  );
  // Figures and special cases are 不适用 through no cell of the rule's own.
  const mayBeOut = asksFor(needs, 'value', 'count', 'level', 'entry');
  return fc.record({
    value: fc.oneof(
      { weight: 8, arbitrary: known(fc.oneof(meetingPlace, decimals(-1, 3, 4))) },
      { weight: 1, arbitrary: fc.constant('overBudget' as const) },
      { weight: 1, arbitrary: known(fc.constant('1000')) },
    ),
    items: fc.array(item, { minLength: listed ?? 1, maxLength: listed ?? 6 }),
    level: fc.constantFrom('优', '良', '中', '差', 'a', 'B', '优秀', '', '不适用', undefined),
    count: known(decimals(-2, 30, 0)),
    score: known(decimals(-1, 13, 3)),
    quantities: fc
      .tuple(...QUANTITIES.map((name) => figure.map((value) => [name, value] as const)))
      .map((all) => Object.fromEntries(all.flatMap(([name, value]) => (value ? [[name, value]] : [])))),
    guards: fc.array(fc.constantFrom(true, false, false, undefined), { minLength: GUARDS, maxLength: GUARDS }),
    notApplicable: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0 && mayBeOut),
  });
}
