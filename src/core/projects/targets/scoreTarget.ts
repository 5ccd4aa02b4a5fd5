import { ZERO } from '../../base/decimal';
import { plainText } from '../../base/text';
import { bounded } from './boundedTarget';
import { type Pending, doneOf, noFigure } from './completion';
import { daysOf } from './dates';
import { type Level, boundsOf, levelSaid, mayBeAssumedMet } from './levels';
import { plainNumber } from './ownScore';
import { type HerCell, shownText } from './quantity';
import { isBlank, readTarget } from './readTarget';
import { speaksOfQuantity } from './spelledQuantity';
import type { Target } from './target';
import type { Calculation, PendingWhy, TargetAnswer, TargetQuestion } from './targetAnswer';

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
  if (done.kind !== 'number') return noFigure(done, pending);
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
