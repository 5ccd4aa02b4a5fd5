import type { Decimal } from '../base/decimal';
import { evaluate } from '../formula/evaluate';
import { toText } from '../formula/value';
import { layOutInput } from './layOutInput';
import type { RuleInput } from './ruleInput';
import type { Rule, ValueKind } from './rule';
import { ruleFormula } from './ruleFormula';
import { scoreReason } from './scoreReason';

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
