import type { Decimal } from '../../src/core/base/decimal';
import { evaluate } from '../../src/core/formula/evaluate';
import { toText } from '../../src/core/formula/value';
import { layOutInput } from './layOutInput';
import type { RuleInput } from '../../src/core/rules/ruleInput';
import type { Rule, ValueKind } from '../../src/core/rules/rule';
import { ruleFormula } from '../../src/core/rules/ruleFormula';
import { scoreReason } from '../../src/core/rules/scoreReason';

/** Why the score is what it is, in plain words: the very sentence that the sheet's formula makes. */
export function explainScore(rule: Rule, fullMark: Decimal, input: RuleInput, valueKind: ValueKind): string {
  const { refs, lookup } = layOutInput(fullMark, withItems(input), valueKind);
  const score = evaluate(ruleFormula(rule, refs), lookup());
  return toText(evaluate(scoreReason(rule, refs), lookup(score)));
}

/** A checklist nobody has begun still has a first 要点 to answer. */
function withItems(input: RuleInput): RuleInput {
  return input.items?.length ? input : { ...input, items: ['open'] };
}
