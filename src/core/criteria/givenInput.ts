import { type Decimal, decimal } from '../base/decimal';
import { isSameMark } from '../rules/mark';
import type { PlainRule } from '../rules/rule';
import type { RuleInput } from '../rules/ruleInput';
import { quantityNames, type QuantityNeed, type RuleNeed } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import { MEASURED } from './assemble/formulaRule';
import { countName } from './countName';
import type { Criterion } from './criterion';
import { type Given, type GivenOutcome, problem } from './given';
import { levelNamed } from './levelNamed';
import { levelOfItems, levelSaid, metOrNot } from './levelOfItems';
import { givenValue, plain, quantityFor, type Quantities } from './givenValue';

type Unusable = Extract<GivenOutcome, { kind: 'problem' | 'notApplicable' | 'scored' }> | { readonly kind: 'absent' };

/** What the rule looks at, out of what was given; the first that cannot be placed is the answer. */
export function givenInput(
  criterion: Criterion,
  rule: PlainRule,
  indicator: string,
  given: Given,
  fullMark: Decimal,
): RuleInput | Unusable {
  const needs = ruleNeeds(rule);
  const figures = needs.filter((need) => need.kind === 'quantity');
  const areLosses = criterion.statements.every((one) => one.kind !== 'named' || one.outcome.kind === 'lose');
  const inputFrom = (need: RuleNeed): RuleInput | Unusable => {
    switch (need.kind) {
      case 'value':
        return valueInput(criterion, indicator, given);
      case 'items':
        return checklistInput(need.count, criterion.itemCount, given);
      case 'count':
        return countInput(need.of, given, criterion);
      case 'level':
        return levelInput(rule, need.levels, given, fullMark, indicator);
      case 'entry':
        return { score: given.numbers['score'] };
      case 'quantity':
        return (areLosses ? alikeCases(rule, given.numbers) : undefined) ?? quantitiesInput(figures, given);
      case 'guard':
        return {};
    }
  };
  let input: RuleInput = {};
  for (const need of needs) {
    const found = inputFrom(need);
    if ('kind' in found) return found;
    input = { ...found, ...input };
  }
  return input;
}

function valueInput(criterion: Criterion, indicator: string, { numbers }: Given): RuleInput | Unusable {
  const value = givenValue(criterion, indicator, withoutScore(numbers));
  switch (value.kind) {
    case 'value':
      return { value: value.value, score: numbers['score'] };
    case 'overBudget':
      return { value: 'overBudget' };
    case 'notApplicable':
      return { kind: 'notApplicable' };
    case 'absent':
      return { kind: 'absent' };
    case 'problem':
      return value;
  }
}

function countInput(of: 'met' | 'unmet', { numbers, items }: Given, { statements }: Criterion): RuleInput | Unusable {
  const names = statements.flatMap((one) => (one.kind === 'count' ? [countName(one)] : []));
  const count = items ? decimal(items.filter((met) => met === (of === 'met')).length) : countIn(numbers, names);
  return count ? { count } : problem('countNotGiven');
}

function levelInput(
  rule: PlainRule,
  levels: readonly string[],
  { numbers, grade, items }: Given,
  fullMark: Decimal,
  indicator: string,
): RuleInput | Unusable {
  if (items && grade === undefined) {
    const met = levelOfItems(levels, items) ?? (rule.kind === 'levelChoice' ? metOrNot(rule, items) : undefined);
    if (met !== undefined) return { level: met };
  }
  // 「社会效益显著」 of the indicator 社会效益 is 「显著」, and 「较显著」 another level.
  const own = levels.find((name) => grade && plain(name) === plain(indicator) + plain(grade));
  const level = own ?? levelNamed(levels, grade) ?? (grade ? levelSaid(levels, grade) : undefined);
  if (level === undefined)
    return problem(grade === undefined ? 'gradeNotGiven' : 'gradeUnknown', { levels: levels.join('、') });
  const share = numbers['pct'];
  return { level, score: share ? share.times(fullMark) : numbers['score'] };
}

/** Each figure under its name; `value` and `count` where only one is asked for; `items` where all are yes or no. */
function quantitiesInput(needs: readonly QuantityNeed[], { numbers, flags, items }: Given): RuleInput | Unusable {
  const names = quantityNames(needs);
  const answers: Record<string, Decimal> = { ...withoutScore(numbers) };
  for (const [key, holds] of Object.entries(flags)) answers[key] = decimal(holds ? 1 : 0);
  const once = needs.filter(({ is }) => is === 'flag');
  const found: Record<string, Decimal> = {};
  for (const name of names) {
    const met = once.length === items?.length ? items[once.findIndex((one) => one.name === name)] : undefined;
    const yesNo = met === undefined ? undefined : decimal(met ? 0 : 1);
    const given = quantityFor(name, answers, names) ?? answers[aliasOf(name, needs) ?? ''] ?? yesNo;
    if (!given) return problem('quantityNotGiven', { names: names.join('、') });
    found[name] = given;
  }
  return { quantities: found };
}

/** 「①未备案的扣5分；②未公开的扣5分」: where each costs the same, how many there are says enough. */
function alikeCases(rule: PlainRule, numbers: Quantities): RuleInput | undefined {
  const { count, ...others } = numbers;
  if (rule.kind !== 'sum' || !count || Object.keys(others).length > 0) return undefined;
  const losses = rule.parts.map(({ measure, rule: of }) =>
    measure.kind === 'count' && measure.once && of.kind === 'countDeduction' ? of.deduction : undefined,
  );
  const [first] = losses;
  if (!first || losses.some((one) => !one || !isSameMark(one, first)) || count.isNegative() || !count.isInteger())
    return undefined;
  return count.gt(losses.length)
    ? undefined
    : { quantities: Object.fromEntries(rule.parts.map(({ name }, index) => [name, decimal(count.gt(index) ? 1 : 0)])) };
}

/** What a figure may be called where there is no other of its sort. */
function aliasOf(name: string, needs: readonly QuantityNeed[]): 'value' | 'count' | undefined {
  const isCounted = ({ is }: QuantityNeed): boolean => is === 'count' || is === 'flag';
  if (soleName(needs.filter((one) => one.isWhole && !isCounted(one))) === name) return 'value';
  if (soleName(needs.filter(isCounted)) === name) return 'count';
  // One rate in a formula is the indicator's value.
  return soleName(needs) === name && MEASURED.test(name) ? 'value' : undefined;
}

function soleName(needs: readonly QuantityNeed[]): string | undefined {
  const [only, second] = needs;
  return second ? undefined : only?.name;
}

function withoutScore(numbers: Quantities): Quantities {
  return Object.fromEntries(Object.entries(numbers).filter(([key]) => key !== 'score' && key !== 'pct'));
}

/** `own`: how many 要点 have marks of their own; `listed`: how many the sentence lists. */
function checklistInput(own: number | undefined, listed: number, { items, numbers }: Given): RuleInput | Unusable {
  if (items) {
    const expected = own ?? listed;
    if (expected > 0 && items.length !== expected) return problem('itemsNotGiven', { items: String(expected) });
    return { items: items.map((met) => (met ? 'met' : 'unmet')) };
  }
  const count = countIn(numbers);
  if (own !== undefined || !count || count.isNegative() || !count.isInteger())
    return problem('itemsNotGiven', { items: String(listed) });
  if (listed > 0 && count.gt(listed)) return problem('countNotGiven');
  const unmet = Array.from({ length: count.toNumber() }, () => 'unmet' as const);
  return { items: [...unmet, ...Array.from({ length: Math.max(1, listed - unmet.length) }, () => 'met' as const)] };
}

/** The number of cases under `count`, or under the one key that speaks of how many. */
function countIn(numbers: Quantities, names: readonly string[] = []): Decimal | undefined {
  if (numbers['count']) return numbers['count'];
  // 「每发生一起一般事故」: by the name of what is counted.
  const named = Object.entries(numbers).filter(([key]) => names.some((name) => plain(name) === plain(key)));
  if (named.length === 1 && named[0]) return named[0][1];
  const [entry, second] = Object.entries(numbers);
  return entry &&
    !second &&
    /(?:次数|项数|个数|例数|处数|件数|数量|不符合项|不符项|未达标项|缺项|项|次|例|处|起|笔|条)$/.test(entry[0])
    ? entry[1]
    : undefined;
}
