import { type Decimal, decimal } from '../base/decimal';
import { isNothing } from '../rules/mark';
import type { GuardedRule } from '../rules/rule';
import { asksFor } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import type { RuleInput } from '../rules/ruleInput';
import type { RuleOutcome } from '../rules/ruleOutcome';
import { scoreRule } from '../rules/scoreRule';
import type { Criterion } from './criterion';
import { type Given, type GivenOutcome, problem } from './given';
import { guardsTold } from './guardsTold';
import { givenInput } from './givenInput';
import { plain } from './givenValue';
import { changeGiven } from './sizeOfFall';
import { branchNamed } from './branchNamed';
import { certainAnswer } from './judgedAnswers';
import { ACT } from './lexicon/acts';
import { isDuration } from './phrase';
import { unitOf } from './unitOf';
import { scoreOfAnswers, scoreOfItems } from './itemsOfParts';

/** The score for what is given; what cannot be placed for certain is a problem, never a guess. */
export function scoreGiven(criterion: Criterion, fullMark: Decimal, indicator: string, given: Given): GivenOutcome {
  const { rule } = criterion;
  const needs = ruleNeeds(rule);
  const plainRule = rule.kind === 'guarded' ? rule.rule : rule;
  const answers = rule.kind === 'guarded' ? guardAnswers(criterion, rule, given) : [];
  const guards = answers && rule.kind === 'guarded' ? guardsTold(rule.guards, answers, needs, given) : answers;
  if (answers && !guards) return problem('flagNotGiven');
  if (guards === undefined) return problem('flagUnknown', { given: Object.keys(given.flags).join('、') });
  if (given.flags['na'] === true && !guards.includes(true)) return { kind: 'notApplicable' };
  const stray = Object.keys(given.flags).filter(
    (key) =>
      key !== 'na' && !asksFor(needs, 'guard') && !needs.some((need) => need.kind === 'quantity' && need.isWhole),
  );
  if (stray.length > 0) return problem('flagUnknown', { given: stray.join('、') });
  if (guards.includes(true)) return outcome(scoreRule(rule, fullMark, { guards }), fullMark);
  const ticked = given.items && Object.keys(given.numbers).length === 0 ? given.items : undefined;
  const ofItems =
    ticked && (scoreOfItems(plainRule, ticked, fullMark) ?? scoreOfAnswers(criterion.answers, ticked, fullMark));
  if (ofItems && !guards.some((one, index) => one === undefined && isAsked(rule, index)))
    return { kind: 'scored', score: ofItems };
  const certain = plainRule.kind === 'judgement' ? certainAnswer(criterion, given, fullMark) : undefined;
  if (certain && !guards.some((one, index) => one === undefined && isAsked(rule, index))) return certain;
  const { grade, numbers } = given;
  const isBranch = grade && Object.keys(numbers).length === 0 && !asksFor(needs, 'level', 'entry');
  const branch = isBranch ? branchNamed(criterion, grade, fullMark) : undefined;
  if (branch) return { kind: 'scored', score: branch };
  const input = givenInput(criterion, plainRule, indicator, given, fullMark);
  if ('kind' in input) return input.kind === 'absent' ? absent(rule, fullMark) : input;
  // A value of 0 beside 「无…的，得满分」 may be just that case: somebody has to say.
  const unsaid =
    rule.kind === 'guarded' &&
    rule.guards.some(
      ({ name }, index) =>
        guards[index] === undefined &&
        /^(?:无|没有|未|不涉及)/.test(name) &&
        !(NOT_DONE.test(name) && isDuration(unitOf(criterion.statements))),
    );
  const scoreOf = (value: RuleInput['value']) =>
    scoreRule(rule, fullMark, { ...input, ...(value && { value }), guards });
  const isGiven = numbers['value'] && input.value && input.value !== 'overBudget';
  const change = isGiven ? changeGiven(criterion, indicator, input.value) : undefined;
  const scored = scoreOf(change?.value ?? input.value);
  if (change?.doubtful && JSON.stringify(scoreOf(change.value.neg())) !== JSON.stringify(scored))
    return problem('quantityUnknown', { given: 'value' });
  if (unsaid && input.value !== undefined && input.value !== 'overBudget' && input.value.isZero()) {
    const special = rule.guards.map((_, index) =>
      scoreRule(rule, fullMark, { guards: rule.guards.map((_one, other) => other === index) }),
    );
    if (special.some((one) => JSON.stringify(one) !== JSON.stringify(scored))) return problem('flagNotGiven');
  }
  return outcome(scored, fullMark);
}

/** Whoever knows how late it was done knows that it was done. */
const NOT_DONE = new RegExp(`^(?:未|没有)(?:能)?${ACT}$`);

function isAsked(rule: Criterion['rule'], index: number): boolean {
  return rule.kind === 'guarded' && rule.guards[index]?.asked === true;
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

/** 一票否决 that nobody answers counts as not happened: which ones. */
export function vetoesAssumed(criterion: Criterion, given: Given): readonly string[] {
  const { rule } = criterion;
  if (rule.kind !== 'guarded') return [];
  const answers = guardsTold(rule.guards, guardAnswers(criterion, rule, given) ?? [], ruleNeeds(rule), given) ?? [];
  if (answers.includes(true)) return [];
  return rule.guards.flatMap((one, index) => (takesAll(one) && answers[index] === undefined ? [one.name] : []));
}

/** `na` and `veto` name the guard by what it does; any other key by its words. Undefined where one cannot be placed. */
function guardAnswers(
  criterion: Criterion,
  { guards, rule }: GuardedRule,
  { flags, grade, items }: Given,
): (boolean | undefined)[] | undefined {
  const answers: (boolean | undefined)[] = guards.map(() => undefined);
  for (const [key, value] of Object.entries(flags)) {
    const fitting = guardsFor(key, guards);
    const [only] = fitting;
    if (key === 'na' && !only) continue;
    if (!only || (fitting.length > 1 && value && key !== 'veto')) return undefined;
    for (const one of fitting) answers[guards.indexOf(one)] = isTurned(key, one) ? !value : value;
  }
  if (typeof grade === 'string' && plain(grade) !== '' && !asksFor(ruleNeeds(rule), 'level')) {
    const index = guards.findIndex(({ name }) => holdsUnturned(plain(name), plain(grade)));
    if (index >= 0) answers[index] = true;
    else if (ruleNeeds(rule).length > 0) return answers;
    else if (criterion.subject !== '' && plain(criterion.subject).includes(plain(grade))) answers.fill(false);
    else return undefined;
  }
  // 「无新增隐性债务得2分，发现新增隐性债务的不得分」: one thing, which is met or is not.
  const [met, more] = items ?? [];
  const [only, other] = guards;
  const isOneThing = only && !other && takesAll(only) && ruleNeeds(rule).length === 0;
  if (isOneThing && met !== undefined && more === undefined && answers[0] === undefined) answers[0] = !met;
  return answers;
}

type Guard = GuardedRule['guards'][number];

/** `无安全事故: true` says that what is wanted holds, so that the case in which it does not is none. */
function isTurned(key: string, { name, asked }: Guard): boolean {
  if (asked !== true || !plain(name).startsWith(MISSED) || key === 'veto' || key === 'flag' || key.startsWith(MISSED))
    return false;
  const isNegative = (text: string): boolean => /^[无未没不]/.test(text);
  return isNegative(plain(key)) === isNegative(plain(name).replace(MISSED, ''));
}

const MISSED = '没有做到';

function guardsFor(key: string, guards: readonly Guard[]): readonly Guard[] {
  switch (key) {
    case 'veto':
      return guards.filter(takesAll);
    case 'na':
      return guards.filter((one) => !takesAll(one));
    case 'flag':
      return guards;
    default:
      return guards.filter(
        ({ name }) => holdsUnturned(plain(name), plain(key)) || holdsUnturned(plain(key), plain(name)),
      );
  }
}

/** 「公开」 within 「按时公开」, and not within 「未公开」. */
function holdsUnturned(text: string, words: string): boolean {
  // 「没有做到“无事故”」 is turned round by `isTurned`.
  if (text.startsWith(MISSED)) return text.includes(words);
  const at = text.indexOf(words);
  return at === 0 || (at > 0 && !/[未不无没非]/.test(text.charAt(at - 1)));
}

function takesAll({ outcome: then }: Guard): boolean {
  return then !== 'notApplicable' && isNothing(then);
}
