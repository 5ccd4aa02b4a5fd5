import { type Decimal, decimal } from '../base/decimal';
import { isNothing } from '../rules/mark';
import { quantitiesOf } from '../rules/expression';
import { sumItems, sumQuantities } from '../rules/kinds/sum';
import type { GuardedRule, PlainRule, SumRule } from '../rules/rule';
import type { RuleInput } from '../rules/ruleInput';
import type { RuleOutcome } from '../rules/ruleOutcome';
import { scoreRule } from '../rules/scoreRule';
import { MEASURED } from './assemble/formulaRule';
import type { Criterion } from './criterion';
import { type GivenValue, givenValue, plain, quantitiesFor, quantityFor, type Quantities } from './givenValue';
import type { CriterionCode } from '../wording/criterionMessages';

/** What a person or a script gives for one indicator. */
export interface Given {
  readonly numbers: Quantities;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly items?: readonly boolean[] | undefined;
  /** null: none of the levels. */
  readonly grade?: string | null | undefined;
}

export type GivenOutcome =
  | { readonly kind: 'scored'; readonly score: Decimal }
  | { readonly kind: 'range'; readonly minimum: Decimal; readonly maximum: Decimal }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'problem'; readonly code: CriterionCode; readonly details: Readonly<Record<string, string>> };

/** The score for what is given; what cannot be placed for certain is a problem, never a guess. */
export function scoreGiven(criterion: Criterion, fullMark: Decimal, indicator: string, given: Given): GivenOutcome {
  const { rule } = criterion;
  const plainRule = rule.kind === 'guarded' ? rule.rule : rule;
  const guards = rule.kind === 'guarded' ? guardAnswers(criterion, rule, given) : [];
  if (guards === undefined) return problem('flagUnknown', { given: Object.keys(given.flags).join('、') });
  if (given.flags['na'] === true && !guards.includes(true)) return { kind: 'notApplicable' };
  const stray = Object.keys(given.flags).filter(
    (key) => rule.kind !== 'guarded' && rule.kind !== 'sum' && key !== 'na',
  );
  if (stray.length > 0) return problem('flagUnknown', { given: stray.join('、') });
  if (guards.includes(true)) return outcome(scoreRule(rule, fullMark, { guards }), fullMark);
  const input = inputFor(criterion, plainRule, indicator, given, fullMark);
  if ('kind' in input) return input.kind === 'absent' ? absent(rule, fullMark) : input;
  // A value of 0 beside 「无…的，得满分」 may be just that case: somebody has to say.
  const unsaid =
    rule.kind === 'guarded' &&
    rule.guards.some(({ name }, index) => guards[index] === undefined && /^(?:无|没有|未|不涉及)/.test(name));
  const scored = scoreRule(rule, fullMark, { ...input, guards });
  if (unsaid && input.value !== undefined && input.value !== 'overBudget' && input.value.isZero()) {
    const special = rule.guards.map((_, index) =>
      scoreRule(rule, fullMark, { guards: rule.guards.map((_one, other) => other === index) }),
    );
    if (special.some((one) => JSON.stringify(one) !== JSON.stringify(scored))) return problem('flagNotGiven');
  }
  return outcome(scored, fullMark);
}

function problem(
  code: CriterionCode,
  details: Readonly<Record<string, string>> = {},
): Extract<GivenOutcome, { kind: 'problem' }> {
  return { kind: 'problem', code, details };
}

function outcome(result: RuleOutcome, fullMark: Decimal): GivenOutcome {
  if (result.kind !== 'open') return result;
  // The criterion does not speak of this value: between nothing and everything is all that is certain.
  if (result.code === 'valueInGap') return { kind: 'range', minimum: decimal('0'), maximum: fullMark };
  return problem(result.code === 'valueMissing' ? 'valueNotGiven' : GIVEN_CODES[result.code]);
}

const GIVEN_CODES = {
  itemsOpen: 'itemsNotGiven',
  itemsMismatch: 'itemsNotGiven',
  levelMissing: 'gradeNotGiven',
  levelUnknown: 'gradeUnknown',
  countMissing: 'countNotGiven',
  countNegative: 'countNotGiven',
  quantityMissing: 'quantityNotGiven',
  guardMissing: 'flagNotGiven',
  scoreOutOfBounds: 'scoreNotWithin',
  valueInGap: 'valueNotGiven',
} as const;

/** Nothing to measure, as no budget and nothing spent: the special case that speaks of it, if there is one. */
function absent(rule: Criterion['rule'], fullMark: Decimal): GivenOutcome {
  const about =
    rule.kind === 'guarded' ? rule.guards.filter(({ name }) => /无|没有|未|不涉及|为0|为零/.test(name)) : [];
  if (rule.kind === 'guarded' && about.length === 1)
    return outcome(scoreRule(rule, fullMark, { guards: rule.guards.map((guard) => guard === about[0]) }), fullMark);
  return problem('zeroDenominator');
}

/** `na` and `veto` name the guard by what it does; any other key by its words. Undefined where one cannot be placed. */
function guardAnswers(
  criterion: Criterion,
  { guards, rule }: GuardedRule,
  { flags, grade }: Given,
): (boolean | undefined)[] | undefined {
  const answers: (boolean | undefined)[] = guards.map(() => undefined);
  for (const [key, value] of Object.entries(flags)) {
    const fitting = guardsFor(key, guards);
    const [only] = fitting;
    if (key === 'na' && !only) continue;
    if (!only || (fitting.length > 1 && value && key !== 'veto')) return undefined;
    for (const one of fitting) answers[guards.indexOf(one)] = value;
  }
  if (rule.kind === 'fixed' && typeof grade === 'string') {
    const index = guards.findIndex(({ name }) => plain(name).includes(plain(grade)));
    if (index >= 0) answers[index] = true;
    else if (criterion.subject !== '' && plain(criterion.subject).includes(plain(grade))) answers.fill(false);
    else return undefined;
  }
  return answers;
}

type Guard = GuardedRule['guards'][number];

function guardsFor(key: string, guards: readonly Guard[]): readonly Guard[] {
  switch (key) {
    case 'veto':
      return guards.filter(takesAll);
    case 'na':
      return guards.filter((one) => !takesAll(one));
    case 'flag':
      return guards;
    default:
      return guards.filter(({ name }) => plain(name).includes(plain(key)) || plain(key).includes(plain(name)));
  }
}

function takesAll({ outcome: then }: Guard): boolean {
  return then !== 'notApplicable' && isNothing(then);
}

type Unusable = Extract<GivenOutcome, { kind: 'problem' | 'notApplicable' | 'scored' }> | { readonly kind: 'absent' };

function inputFor(
  criterion: Criterion,
  rule: PlainRule,
  indicator: string,
  given: Given,
  fullMark: Decimal,
): RuleInput | Unusable {
  const { numbers, items, grade } = given;
  switch (rule.kind) {
    case 'checklist':
      return checklistInput(criterion, rule, given);
    case 'countDeduction': {
      const count = items ? decimal(items.filter((met) => !met).length) : countIn(numbers);
      return count ? { count } : problem('countNotGiven');
    }
    case 'countGain': {
      const count = items ? decimal(items.filter((met) => met).length) : countIn(numbers);
      return count ? { count } : problem('countNotGiven');
    }
    case 'levelChoice':
    case 'levelRange': {
      const level = levelNamed(
        rule.levels.map(({ name }) => name),
        grade,
      );
      if (level === undefined)
        return problem(grade === undefined ? 'gradeNotGiven' : 'gradeUnknown', {
          levels: rule.levels.map(({ name }) => name).join('、'),
        });
      const share = numbers['pct'];
      return { level, score: share ? share.times(fullMark) : numbers['score'] };
    }
    case 'judgement':
      return { score: numbers['score'] };
    case 'expression':
      return expressionInput(quantitiesOf(rule.score), numbers);
    case 'sum':
      return sumInput(rule, given);
    case 'fixed':
      return {};
    default:
      return valueInput(givenValue(criterion, indicator, withoutScore(numbers)), numbers['score']);
  }
}

function valueInput(value: GivenValue, score: Decimal | undefined): RuleInput | Unusable {
  switch (value.kind) {
    case 'value':
      return { value: value.value, score };
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

function expressionInput(names: readonly string[], numbers: Quantities): RuleInput | Unusable {
  const [name, second] = names;
  // One rate in the formula is the indicator's value.
  if (name !== undefined && second === undefined && MEASURED.test(name) && numbers['value'])
    return { quantities: { [name]: numbers['value'] } };
  const quantities = quantitiesFor(names, numbers);
  return quantities ? { quantities } : problem('quantityNotGiven', { names: names.join('、') });
}

/** Each figure under its name; `value` and `count` where only one part is asked for them; `items` where all are yes or no. */
function sumInput(rule: SumRule, { numbers, flags, items }: Given): RuleInput | Unusable {
  const names = sumQuantities(rule);
  const answers: Record<string, Decimal> = { ...withoutScore(numbers) };
  for (const [key, holds] of Object.entries(flags)) answers[key] = decimal(holds ? 1 : 0);
  const counted = rule.parts.flatMap(({ measure }) => (measure.kind === 'count' ? [measure] : []));
  const valued = rule.parts.flatMap(({ measure }) =>
    measure.kind === 'value' && measure.value.kind === 'quantity' ? [measure.value.name] : [],
  );
  const once = counted.filter((one) => one.once);
  const [count, secondCount] = counted;
  const [value, secondValue] = valued;
  const aliases = new Map<string, Decimal | undefined>();
  if (count && !secondCount) aliases.set(count.name, answers['count']);
  if (value !== undefined && !secondValue) aliases.set(value, answers['value']);
  const found: Record<string, Decimal> = {};
  for (const name of names) {
    const alias = aliases.get(name);
    const met = once.length === items?.length ? items[once.findIndex((one) => one.name === name)] : undefined;
    const yesNo = met === undefined ? undefined : decimal(met ? 0 : 1);
    const given = quantityFor(name, answers, names) ?? alias ?? yesNo;
    if (!given) return problem('quantityNotGiven', { names: names.join('、') });
    found[name] = given;
  }
  const listed = sumItems(rule);
  if (listed > 0 && items?.length !== listed) return problem('itemsNotGiven', { items: String(listed) });
  return {
    quantities: found,
    ...(listed > 0 && { items: (items ?? []).map((met) => (met ? ('met' as const) : ('unmet' as const))) }),
  };
}

function withoutScore(numbers: Quantities): Quantities {
  return Object.fromEntries(Object.entries(numbers).filter(([key]) => key !== 'score' && key !== 'pct'));
}

function checklistInput(
  { itemCount }: Criterion,
  rule: Extract<PlainRule, { kind: 'checklist' }>,
  { items, numbers }: Given,
): RuleInput | Unusable {
  if (items) {
    const expected = rule.marks.kind === 'own' ? rule.marks.each.length : itemCount;
    if (expected > 0 && items.length !== expected) return problem('itemsNotGiven', { items: String(expected) });
    return { items: items.map((met) => (met ? 'met' : 'unmet')) };
  }
  const count = countIn(numbers);
  if (rule.marks.kind === 'own' || !count || count.isNegative() || !count.isInteger())
    return problem('itemsNotGiven', { items: String(itemCount) });
  if (itemCount > 0 && count.gt(itemCount)) return problem('countNotGiven');
  const unmet = Array.from({ length: count.toNumber() }, () => 'unmet' as const);
  return { items: [...unmet, ...Array.from({ length: Math.max(1, itemCount - unmet.length) }, () => 'met' as const)] };
}

/** The number of cases under `count`, or under the one key that speaks of how many. */
function countIn(numbers: Quantities): Decimal | undefined {
  if (numbers['count']) return numbers['count'];
  const [entry, second] = Object.entries(numbers);
  return entry &&
    !second &&
    /(?:次数|项数|个数|例数|处数|件数|数量|不符合项|不符项|未达标项|缺项|项|次|例|处|起|笔|条)$/.test(entry[0])
    ? entry[1]
    : undefined;
}

/** The level itself, or the only one that begins, ends or is told apart by these words. */
function levelNamed(names: readonly string[], grade: string | null | undefined): string | undefined {
  if (grade === null) return names.find((name) => name === '无');
  if (grade === undefined || plain(grade) === '') return undefined;
  const wanted = plain(grade);
  const exact = names.filter((name) => plain(name) === wanted);
  const starts = names.filter((name) => plain(name).startsWith(wanted));
  const ends = names.filter((name) => plain(name).endsWith(wanted));
  const holds = names.filter(
    (name) => plain(name).includes(wanted) || (plain(name).length >= 2 && wanted.startsWith(plain(name))),
  );
  const singles = names.filter((name) => plain(name).length === 1 && wanted.startsWith(plain(name)));
  for (const found of [exact, starts, ends, holds, singles]) {
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}
