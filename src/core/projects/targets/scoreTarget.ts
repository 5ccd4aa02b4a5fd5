import { type Decimal, ZERO, decimal, roundScore } from '../../base/decimal';
import { plainText } from '../../base/text';
import { daysOf } from './dates';
import { type Level, type LevelBounds, boundsOf, levelSaid, mayBeAssumedMet } from './levels';
import { type HerCell, type WrittenNumber, numberIn, numbersIn, shownText } from './quantity';
import { type Done, type ShareBelow, type UnclearDone, readDone } from './readDone';
import { isBetterLow, isBlank, readTarget } from './readTarget';
import { type Shortfall, shortfallShare } from './shortfall';
import type { Relation } from './lexicon';
import type { Target, TargetCells, UnclearTarget } from './target';
import { speaksOfQuantity } from './spelledQuantity';
import type { Trend } from './trend';
import { type Unit, overTheYear, readUnit } from './unit';

/** All that one 三级指标 says of itself. */
export interface TargetQuestion {
  readonly cells: TargetCells;
  readonly done: HerCell | undefined;
  /** Her own 得分. */
  readonly own: HerCell | undefined;
  readonly full: Decimal;
  readonly year: number | undefined;
  readonly levels: LevelBounds;
  readonly shortfall: Shortfall;
  readonly assumeMet: boolean;
  /** A sentence of the scheme that governs it, and that nobody understands. */
  readonly unread?: string | undefined;
  /** Something is said of it that nobody understands. */
  readonly noted?: boolean;
  /** A completion that she typed beside a blank one, in the target's unit. */
  readonly typedDone?: Decimal | undefined;
}

export type TargetAnswer = {
  readonly target: Target;
  /** Completion ÷ target, where both are figures. */
  readonly deviation?: Decimal;
  readonly calculation: Calculation;
} & (
  | { readonly status: 'scored'; readonly score: Decimal; readonly why: ScoredWhy }
  | { readonly status: 'pending'; readonly why: PendingWhy; readonly bounds: readonly [Decimal, Decimal] }
  | { readonly status: 'notApplicable' }
);

export type ScoredWhy = 'reached' | 'ratio' | 'above' | 'inRange' | 'inTime' | 'ownLevel' | 'assumedLevel';

export type PendingWhy =
  | 'schemeUnread'
  | 'noted'
  | 'noTarget'
  | 'noCompletion'
  | `target:${UnclearTarget}`
  | `done:${UnclearDone}`
  | 'zeroTarget'
  | 'negative'
  | 'outOfRange'
  | 'late'
  | 'dateWords'
  | 'notEqual'
  | 'notExact'
  | 'level'
  | 'ownOutOfLevel'
  | 'ownNotNumber';

/** How the score is worked out again from her cells. */
export type Calculation =
  | {
      readonly kind: 'bound';
      readonly relation: Relation | 'exact';
      readonly target: WrittenNumber;
      readonly done: BoundDone | undefined;
    }
  /** The full mark, as long as both cells say what they say now. */
  | { readonly kind: 'full' }
  /** Her own score, as long as it lies within these shares of the 分值. */
  | { readonly kind: 'own'; readonly bounds: readonly [Decimal, Decimal] }
  | { readonly kind: 'open' };

export interface BoundDone {
  readonly number: WrittenNumber;
  readonly scale: Decimal;
  readonly bare: boolean;
  /** No unit stands beside it: a share of the target may have been meant, where shares are from this on. */
  readonly shareBelow: ShareBelow | undefined;
}

const OPEN: Calculation = { kind: 'open' };

export function scoreTarget(question: TargetQuestion): TargetAnswer {
  const target = readTarget(question.cells, question.year);
  const all = [ZERO, question.full] as const;
  const pending = (why: PendingWhy, calculation: Calculation = OPEN): TargetAnswer => ({
    target,
    status: 'pending',
    why,
    bounds: all,
    calculation,
  });
  if (target.kind === 'notApplicable' || saysNotApplicable(question.done))
    return { target, status: 'notApplicable', calculation: OPEN };
  if (question.unread !== undefined) return pending('schemeUnread');
  if (question.noted) return pending('noted');
  switch (target.kind) {
    case 'none':
      return pending('noTarget');
    case 'unclear':
      return pending(`target:${target.why}`);
    case 'date':
      return dated(question, target, pending);
    case 'level':
      return level(question, target, pending);
    case 'range':
      return ranged(question, target, pending);
    case 'bound':
    case 'bare':
      return bounded(question, target, pending);
  }
}

type Pending = (why: PendingWhy, calculation?: Calculation) => TargetAnswer;

function saysNotApplicable(done: HerCell | undefined): boolean {
  return typeof done?.content === 'string' && /^(?:不适用|不涉及)$/.test(plainText(done.content));
}

function dated(question: TargetQuestion, target: Target & { kind: 'date' }, pending: Pending): TargetAnswer {
  const { done, full, year } = question;
  if (done === undefined || isBlank(done)) return pending('noCompletion');
  const days = daysOf(done, year);
  if (!days) return pending('dateWords');
  if (days.open || days.last > target.latest) return pending('late');
  return { target, status: 'scored', score: full, why: 'inTime', calculation: { kind: 'full' } };
}

function ranged(question: TargetQuestion, target: Target & { kind: 'range' }, pending: Pending): TargetAnswer {
  const done = doneOf(question, { unit: target.unit, value: target.high, bare: false, trend: undefined });
  if (done.kind !== 'number') return unread(done, pending);
  if (done.value.lt(target.low) || done.value.gt(target.high)) return pending('outOfRange');
  return { target, status: 'scored', score: question.full, why: 'inRange', calculation: { kind: 'full' } };
}

/** Her own score is a judgement where it lies within the level that the completion speaks of. */
function level(question: TargetQuestion, target: Target, pending: Pending): TargetAnswer {
  const { done, own, full, levels, cells } = question;
  if (done === undefined || isBlank(done)) return pending('noCompletion');
  const [said, wanted] = [shownText(done), cells.value ? shownText(cells.value) : ''];
  if (speaksOfQuantity(said) || isCounted(said, wanted)) return pending('done:words');
  const reached: Level | undefined = levelSaid(said, wanted, levels);
  const [low, high] = boundsOf(reached, levels);
  const bounds = [low.times(full), high.times(full)] as const;
  const calculation: Calculation = { kind: 'own', bounds: [low, high] };
  const open = (why: PendingWhy): TargetAnswer => ({ target, status: 'pending', why, bounds, calculation });
  if (own !== undefined && !isBlank(own)) {
    const score = plainNumber(own);
    if (score === undefined) return open('ownNotNumber');
    if (score.lt(bounds[0]) || score.gt(bounds[1])) return open('ownOutOfLevel');
    return { target, status: 'scored', score, why: 'ownLevel', calculation };
  }
  if (question.assumeMet && mayBeAssumedMet(said, wanted, levels))
    return { target, status: 'scored', score: full, why: 'assumedLevel', calculation };
  return open('level');
}

/** 「无投诉」 and 「3起」, 「稳定」 and 「稳定率50%」: a figure that no level says anything of. */
function isCounted(done: string, target: string): boolean {
  const words = plainText(done);
  const some = /[1-9一二两三四五六七八九十]/.test(words) && NONE.test(plainText(target)) && !NONE.test(words);
  return some || /率(?:为|:)?(?!100%)\d+(?:\.\d+)?%$/.test(words);
}

const NONE = /^(?:全年|年内|本年|全镇|全乡)*(?:无|零|没有|未|不发生|不出现|杜绝|避免|防止)/;

function bounded(
  question: TargetQuestion,
  target: Target & { kind: 'bound' | 'bare' },
  pending: Pending,
): TargetAnswer {
  const { full, shortfall, cells } = question;
  const goal = target.number.value;
  // Of what had better be less nobody can say whether 「=」 is missed for the better or the worse.
  const isExact = target.kind === 'bare' || (target.relation === '=' && isBetterLow(cells));
  const relation = isExact ? 'exact' : target.relation;
  const trend = target.kind === 'bound' ? target.trend : undefined;
  const done = doneOf(question, { unit: target.unit, value: goal, bare: target.unit.name === '', trend });
  if (done.kind === 'unclear' && done.why === 'unlikeUnits' && isReachedOverTheYear(question, target))
    return { target, status: 'scored', score: full, why: 'reached', calculation: { kind: 'full' } };
  const typed = question.typedDone !== undefined || done.kind !== 'number' ? undefined : done;
  const calculation: Calculation = {
    kind: 'bound',
    relation,
    target: target.number,
    done: typed && { number: typed.number, scale: typed.scale, bare: typed.bare, shareBelow: typed.shareBelow },
  };
  if (done.kind === 'none') return pending('noCompletion', calculation);
  if (done.kind !== 'number') return unread(done, pending);
  if (done.value.isNegative() && !done.value.isZero()) return pending('negative', calculation);
  const share = shareOf(relation, goal, done.value, shortfall);
  const deviation = goal.isZero() ? {} : { deviation: done.value.div(goal) };
  if (typeof share === 'string') {
    const why = share === 'notExact' && target.kind === 'bound' ? 'notEqual' : share;
    return { ...pending(why, calculation), ...deviation };
  }
  const whole = relation === '=' && done.value.gt(goal) ? 'above' : 'reached';
  const why: ScoredWhy = share.lt(1) ? 'ratio' : whole;
  return { target, status: 'scored', score: share.times(full), why, calculation, ...deviation };
}

/** What part of the 分值 is earned, or why a person has to say. */
function shareOf(
  relation: Relation | 'exact',
  goal: Decimal,
  done: Decimal,
  shortfall: Shortfall,
): Decimal | PendingWhy {
  const one = decimal('1');
  switch (relation) {
    case '>=':
      if (goal.lte(0)) return 'zeroTarget';
      return done.gte(goal) ? one : shortfallShare(shortfall, done.div(goal));
    case '<=':
      if (done.lte(goal)) return one;
      return goal.isZero() ? 'zeroTarget' : shortfallShare(shortfall, goal.div(done));
    case '=':
      if (done.equals(goal)) return one;
      if (goal.isZero()) return 'zeroTarget';
      if (done.gt(goal)) return one;
      return shortfallShare(shortfall, done.div(goal));
    case '>':
      return done.gt(goal) ? one : 'outOfRange';
    case '<':
      return done.lt(goal) ? one : 'outOfRange';
    case 'exact':
      return done.equals(goal) ? one : 'notExact';
  }
}

/** 「每月1次」 and 「12次」: as many as a whole year takes are enough; of fewer nobody knows over how many months. */
function isReachedOverTheYear(question: TargetQuestion, target: Target & { kind: 'bound' | 'bare' }): boolean {
  const year = overTheYear(target.unit);
  const atLeast = target.kind === 'bare' || target.relation === '>=' || target.relation === '=';
  if (!year || !atLeast || isBetterLow(question.cells)) return false;
  const value = target.number.value.times(year.times);
  const done = doneOf(question, { unit: year.unit, value, bare: false, trend: undefined });
  return done.kind === 'number' && (target.kind === 'bare' ? done.value.equals(value) : done.value.gte(value));
}

interface Wanted {
  readonly unit: Unit;
  readonly value: Decimal;
  readonly bare: boolean;
  readonly trend: Trend | undefined;
}

function doneOf(question: TargetQuestion, { unit, ...wanted }: Wanted): Done {
  const { typedDone, cells, done } = question;
  if (typedDone !== undefined && (done === undefined || isBlank(done)))
    return {
      kind: 'number',
      number: TYPED,
      scale: decimal('1'),
      value: typedDone,
      bare: false,
      shareBelow: undefined,
    };
  const column = cells.unit;
  const unitColumn =
    column !== undefined &&
    typeof column.content === 'string' &&
    !isBlank(column) &&
    readUnit(column.content) !== undefined;
  return readDone(done, unit, { ...wanted, name: cells.path.at(-1) ?? '' }, unitColumn);
}

const TYPED: WrittenNumber = { value: ZERO, before: '', after: '', pieces: [], shownAsPercent: false };

function unread(done: Exclude<Done, { kind: 'number' }>, pending: Pending): TargetAnswer {
  switch (done.kind) {
    case 'unclear':
      return pending(`done:${done.why}`);
    case 'none':
    case 'notApplicable':
      return pending('noCompletion');
  }
}

/** A score as she types it: a number, or one written as text with 分 behind it. */
export function plainNumber(cell: HerCell): Decimal | undefined {
  const number = numberIn(cell);
  if (!number || number.shownAsPercent || number.before !== '' || !/^分?$/.test(number.after)) return undefined;
  return typeof cell.content === 'string' && numbersIn(cell.content).length > 1 ? undefined : number.value;
}

/** Her own score against the rule's, as both are shown. */
export function ownAgainst(own: HerCell | undefined, score: Decimal): 'higher' | 'lower' | 'same' | 'unread' | 'none' {
  if (own === undefined || isBlank(own)) return 'none';
  const hers = plainNumber(own);
  if (!hers) return 'unread';
  const difference = roundScore(hers).minus(roundScore(score));
  if (difference.isZero()) return 'same';
  return difference.isPositive() ? 'higher' : 'lower';
}
