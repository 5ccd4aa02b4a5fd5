import { type Decimal, decimal, roundRate } from '../base/decimal';
import { type RateDefinition, type ZeroPolicy, rateDefinition } from '../facts/rates';
import { expressionValue, quantitiesOf } from '../rules/expression';
import type { Criterion } from './criterion';
import type { Statement } from './criterionStatement';
import { isTime } from './phrase';
import { otherSubject } from './otherSubject';
import { knownRates, type KnownRate } from './knownRates';
import { inPerMille, isPerMille } from './perMille';
import { plannedValue, shareOfPlan } from './plannedValue';
import type { CriterionCode } from '../wording/criterionMessages';

export type Quantities = Readonly<Record<string, Decimal>>;

/** The measured value, or what the figures mean instead, or why they give none. */
export type GivenValue =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'overBudget' | 'notApplicable' | 'absent' }
  | { readonly kind: 'problem'; readonly code: CriterionCode; readonly details: Readonly<Record<string, string>> };

/** From what she gave: the value itself, the quantities of the sentence's formula, or those of the indicator's own rate. */
export function givenValue(criterion: Criterion, indicator: string, numbers: Quantities): GivenValue {
  const { value = timesGiven(criterion, numbers), ...figures } = numbers;
  // How much two figures differ is nothing that anybody calls the indicator's value.
  if (value && isDifference(criterion, indicator)) return problem('quantityUnknown', { given: 'value' });
  if (value && isOfTwo(criterion, indicator)) return problem('quantityUnknown', { given: 'value' });
  if (value && isPerMille(criterion, indicator)) {
    const counted = inPerMille(value, criterion);
    return counted ? { kind: 'value', value: counted } : problem('quantityUnknown', { given: 'value' });
  }
  // 「三公经费控制率≤100%」 in the row of 公用经费控制率: everybody knows the row's own.
  if (value && isOtherThanRow(criterion, indicator)) return problem('quantityUnknown', { given: 'value' });
  // 「闲置率≤5%」 in a row called 利用率: whose value is it?
  if (value && isOtherRate(criterion, indicator)) return problem('quantityUnknown', { given: 'value' });
  // 「30日内下达得3分，每逾期1日扣0.5分」: 33 days, or so many days late?
  if (value?.gt(0) && isLateBehindDays(criterion)) return problem('quantityUnknown', { given: 'value' });
  // 「执行率比上年提高」: a value of the rate itself says nothing of last year's.
  const isRateItself = /(?:率|度|感|进度|比例|比重)$/.test(plain(indicator)) && !CHANGED.test(indicator);
  if (value && criterion.change && isRateItself) return problem('quantityUnknown', { given: 'value' });
  if (value) {
    const planned = plannedValue(criterion, value);
    if (planned === 'unclear') return problem('quantityUnknown', { given: 'value' });
    return { kind: 'value', value: criterion.valueKind === 'rate' ? roundRate(planned) : planned };
  }
  const names = Object.keys(figures);
  if (names.length === 0) return problem('valueNotGiven', {});
  const measured = byMeasure(criterion, figures);
  if (measured) return measured;
  if (criterion.change === 'grown')
    return alone(criterion, `${indicator}增减`, figures) ?? problem('quantityUnknown', { given: names.join('、') });
  if (criterion.change)
    return (
      changed(isRateItself ? 'points' : criterion.change, figures) ??
      problem('quantityUnknown', { given: names.join('、') })
    );
  const rate =
    knownRates.find((one) => one.names.test(plain(indicator))) ??
    knownRates.find((one) => criterion.subject !== '' && one.names.test(plain(criterion.subject)));
  const sides = rate && assign(rate, figures);
  if (rate && sides) return quotient(rate, sides, criterion);
  return alone(criterion, indicator, figures) ?? problem('quantityUnknown', { given: names.join('、') });
}

/** A number of times is called `count`, also where bands are over it. */
function timesGiven({ valueKind, change, measure }: Criterion, numbers: Quantities): Decimal | undefined {
  return valueKind === 'amount' && !change && !measure && Object.keys(numbers).length === 1
    ? numbers['count']
    : undefined;
}

const LATE_BY = /^(?:逾期|延期|延迟|推迟|迟报?|超期|迟)(?:天|日|工作日|月)数?$/;
const TIME_TAKEN = /^(?:days|天数|日数|工作日|工作日数|months|月数|用时)$/;

/** How late it was is asked for, and within how many days it is to be done stands there as well. */
function isLateBehindDays({ statements }: Criterion): boolean {
  const isLate = statements.some((one) => one.kind === 'steps' && one.step.late === true && isTime(one.step.unit));
  return isLate && statements.some(namesDays);
}

function namesDays(one: Statement): boolean {
  if (one.kind === 'explanation') return DAYS_WITHIN.test(one.text);
  if (one.kind !== 'band' || !isTime(one.unit)) return false;
  return one.intervals.some(({ from, to }) => to !== undefined && !from && decimal(to.at).gt(0));
}

const DAYS_WITHIN = /\d个?(?:日|天|工作日|月|小时)(?:之|以)?内/;

const CHANGED = /变动|变化|增长|增减|增幅|降幅|下降|压减|增速/;

function isOtherRate({ subject, warnings }: Criterion, indicator: string): boolean {
  const [own, said] = [indicator, subject].map((text) => /\p{Script=Han}{2}率$/u.exec(plain(text))?.[0]);
  const isTurned = warnings.some(({ code }) => code === 'shouldBeHigher' || code === 'shouldBeLower');
  return isTurned && own !== undefined && said !== undefined && own !== said;
}

/** Of a rate that is calculated everywhere a `value` is that rate, whatever else the sentence measures. */
function isOtherThanRow({ subject, statements }: Criterion, indicator: string): boolean {
  const formulas = statements.flatMap((one) =>
    one.kind === 'formula' && !one.isScore && one.name ? [{ name: one.name, expression: one.expression }] : [],
  );
  const [row, said] = [plain(indicator), plain(subject)];
  // 「绩效评价项目个数占项目总数的比重」 in the row of 评价覆盖率 says how that is found; 「编外人员占编制数比例」 in that of 在职人员控制率 does not.
  const top = /^(?<top>\p{Script=Han}{2,})占/u.exec(said)?.groups?.['top']?.replace(LIGHT, '');
  const isHowFound =
    top !== undefined && Array.from(top.slice(1), (_, at) => top.slice(at, at + 2)).some((word) => row.includes(word));
  return (
    !/满意/.test(row) &&
    !said.includes(row) &&
    /^\p{Script=Han}{3,}(?:率|比例|比重|占比)$/u.test(said) &&
    !isHowFound &&
    knownRates.some(({ names }) => names.test(row)) &&
    !knownRates.some(({ names }) => names.test(row) && names.exec(said)?.[0] === said) &&
    otherSubject(subject, { name: indicator, formulas }) !== undefined
  );
}

const LIGHT = /人员|项目|资金|个数|数量|总数|数|额/g;

function isDifference({ measure, statements, subject }: Criterion, indicator = ''): boolean {
  // 「准确率=决算数/预算数×100%-100%；准确率绝对值≤20%」: what has a sign is the difference itself.
  const isDefined = statements.some(
    (one) => one.kind === 'formula' && !one.isScore && one.name !== '' && one.expression === measure,
  );
  // 「准确率=决算数/预算数×100%-100%」 in the row of 准确率: the value is what is called so.
  const isNamed = statements.some(
    (one) => one.kind === 'formula' && one.name !== undefined && plain(one.name) === plain(indicator),
  );
  if (isDefined && isNamed && indicator !== '' && (subject === '' || plain(subject) === plain(indicator))) return false;
  const hasSign = statements.some((one) => one.kind === 'band' && /绝对值/.test(one.subject));
  return (
    !(isDefined && hasSign) &&
    measure?.kind === 'operation' &&
    measure.operator === '-' &&
    measure.left.kind !== 'number'
  );
}

/** 「实际支出未超预算」 of an indicator that is no rate: what its value is, nobody can know. */
function isOfTwo({ measure, subject }: Criterion, indicator: string): boolean {
  return (
    subject === '' &&
    measure?.kind === 'operation' &&
    measure.operator === '/' &&
    measure.left.kind === 'quantity' &&
    measure.right.kind === 'quantity' &&
    !/目标|计划|指标|任务/.test(measure.right.name) &&
    !/(?:率|度|进度|比例|比重|程度)$/.test(plain(indicator))
  );
}

function problem(code: CriterionCode, details: Readonly<Record<string, string>>): GivenValue {
  return { kind: 'problem', code, details };
}

export function plain(text: string): string {
  return text.normalize('NFKC').replace(/["'“”‘’「」()\s]/g, '');
}

/** The quantity of a formula under the key she used: the same words, or words that only one quantity holds. */
export function quantityFor(name: string, figures: Quantities, all: readonly string[]): Decimal | undefined {
  const wanted = plain(name);
  const exact = Object.entries(figures).find(([key]) => plain(key) === wanted);
  if (exact) return exact[1];
  const alike = Object.entries(figures).filter(
    ([key]) =>
      holdsEither(wanted, plain(key)) && all.filter((other) => holdsEither(plain(other), plain(key))).length === 1,
  );
  const [only, second] = alike;
  return second ? undefined : only?.[1];
}

function holdsEither(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function quantitiesFor(names: readonly string[], figures: Quantities): Quantities | undefined {
  const found: Record<string, Decimal> = {};
  for (const name of names) {
    const value = quantityFor(name, figures, names);
    if (!value) return undefined;
    found[name] = value;
  }
  return found;
}

function byMeasure({ measure, valueKind }: Criterion, figures: Quantities): GivenValue | undefined {
  if (!measure) return undefined;
  const quantities = quantitiesFor(quantitiesOf(measure), figures);
  const value = quantities && expressionValue(measure, quantities, decimal('0'));
  return value && { kind: 'value', value: valueKind === 'rate' ? roundRate(value) : value };
}

/** This year against last year; a rate by percentage points. Where only the direction matters, last year may be 0. */
function changed(kind: 'rate' | 'sign' | 'points', figures: Quantities): GivenValue | undefined {
  const rate = knownRates.find(({ form }) => form === 'change');
  const sides = rate && assign(rate, figures);
  if (!sides) return undefined;
  const change = sides.top.minus(sides.bottom);
  if (kind !== 'rate') return { kind: 'value', value: change };
  if (sides.bottom.isZero()) return change.isZero() ? { kind: 'value', value: change } : problem('lastYearZero', {});
  return { kind: 'value', value: roundRate(change.div(sides.bottom.abs())) };
}

interface Sides {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** Each of two figures must belong to one side and not to the other. */
function assign(rate: KnownRate, figures: Quantities): Sides | undefined {
  const entries = Object.entries(figures);
  if (entries.length !== 2) return undefined;
  let [top, bottom]: (Decimal | undefined)[] = [];
  for (const [key, value] of entries) {
    const [up, down] = [fit(plain(key), rate.top), fit(plain(key), rate.bottom)];
    if (up > down) {
      if (top) return undefined;
      top = value;
    } else if (down > up) {
      if (bottom) return undefined;
      bottom = value;
    } else return undefined;
  }
  return top && bottom ? { top, bottom } : undefined;
}

/** 3 the same name, 2 the name within the key, 1 the key within a name, 0 neither. */
function fit(key: string, names: readonly string[]): number {
  if (names.some((name) => plain(name) === key)) return 3;
  if (names.some((name) => name.length >= 2 && key.includes(plain(name)))) return 2;
  return key.length >= 2 && names.some((name) => plain(name).includes(key)) ? 1 : 0;
}

function quotient({ form, rate }: KnownRate, { top, bottom }: Sides, { valueKind }: Criterion): GivenValue {
  const above = form === 'quotient' ? top : top.minus(bottom);
  const below = form === 'saving' ? top : bottom;
  if (!below.isZero())
    return { kind: 'value', value: valueKind === 'rate' ? roundRate(above.div(below)) : above.div(below) };
  switch (zeroPolicy(rate && rateDefinition(rate), above.isZero())) {
    case 'zero':
      return { kind: 'value', value: decimal('0') };
    case 'overBudget':
      return { kind: 'overBudget' };
    case 'notApplicable':
      return { kind: 'notApplicable' };
    case 'manual':
      return above.isZero() ? { kind: 'absent' } : problem('zeroDenominator', {});
  }
}

/** What a rate of the catalogue says of a quotient over 0; of any other a person decides. */
function zeroPolicy(rate: RateDefinition | undefined, isZeroAbove: boolean): ZeroPolicy {
  if (!rate) return 'manual';
  return isZeroAbove ? rate.zeroOverZero : rate.overZero;
}

/** One figure alone, called like the thing that is measured, is the value: 「超时比例」, or 「days」 for a sentence about days. */
function alone(criterion: Criterion, indicator: string, figures: Quantities): GivenValue | undefined {
  const [entry, second] = Object.entries(figures);
  if (!entry || second || isDifference(criterion)) return undefined;
  const [key, value] = entry;
  const share = shareOfPlan(criterion, plain(key), value);
  if (share) return { kind: 'value', value: share };
  // 「支付进度」 alone is not how it compares with 「序时进度」.
  const compared = criterion.measure ? quantitiesOf(criterion.measure) : [];
  if (compared.length > 1 && compared.some((name) => plain(name) === plain(key))) return undefined;
  const unit = criterion.statements.find((one) => one.kind === 'band' || one.kind === 'steps');
  const inTime = isTime(unit?.kind === 'steps' ? unit.step.unit : unit?.unit);
  const isName = [criterion.subject, indicator].map(plain).some((name) => name !== '' && holdsEither(plain(key), name));
  const isRateWord = criterion.valueKind === 'rate' && /(?:率|比例|比率|度|比重|占比)$/.test(key);
  const isTimeWord = LATE_BY.test(key) || (TIME_TAKEN.test(key) && !isLateBehindDays(criterion));
  if (!isName && !isRateWord && !(inTime && isTimeWord)) return undefined;
  return { kind: 'value', value: criterion.valueKind === 'rate' ? roundRate(value) : value };
}
