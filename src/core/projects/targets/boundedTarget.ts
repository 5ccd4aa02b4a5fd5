import { type Decimal, decimal } from '../../base/decimal';
import { type Pending, doneOf, noFigure } from './completion';
import { isBetterLow } from './readTarget';
import { type Shortfall, shortfallShare } from './shortfall';
import type { Relation } from './lexicon';
import type { Target } from './target';
import type { Calculation, PendingWhy, ScoredWhy, TargetAnswer, TargetQuestion } from './targetAnswer';
import { overTheYear } from './unit';

/** A figure that is to be reached, or not to be passed. */
export function bounded(
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
  if (done.kind !== 'number') return noFigure(done, pending);
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
