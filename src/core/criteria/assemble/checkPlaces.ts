import { decimal } from '../../base/decimal';
import { shown } from './shown';
import { floorOf, limitsIn, valueOf } from './marks';
import type { Place } from './stretch';
import type { Build } from '../criterion';
import type { Outcome } from '../phrase';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import { EVERYTHING, above, below, meeting, without } from '../../rules/interval';
import {
  FULL,
  type Interval,
  type Mark,
  NOTHING,
  type PieceScore,
  type StepsScore,
  type ValueKind,
} from '../../rules/rule';

export function checkOverlaps(places: readonly Place[], kind: ValueKind): void {
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (one.steps && other.steps && isSame(one.interval, other.interval) && !sameSteps(one.steps, other.steps))
        fail('saidTwice', other.span);
      // 「≥90%得5分，90%以上部分每增加1%扣0.5分」
      if (Boolean(one.steps) !== Boolean(other.steps) && isTwice(one, other)) fail('saidTwice', other.span);
      if (one.steps ?? other.steps) continue;
      const both = meeting(one.interval, other.interval);
      if (!both) continue;
      if (both.from && both.to && both.from.at === both.to.at) {
        if (
          !isPoint(one.interval) &&
          !isPoint(other.interval) &&
          isSure(one, both.from.at) &&
          isSure(other, both.from.at) &&
          !sameOutcome(one, other)
        )
          fail('edgeTwice', other.span, { at: shown(both.from.at, kind) });
        continue;
      }
      if (!contains(one.interval, other.interval) && !contains(other.interval, one.interval))
        fail('bandsOverlap', other.span);
      const isSameStretch = contains(one.interval, other.interval) && contains(other.interval, one.interval);
      if ((isSameStretch || differsAtEdge(one.interval, other.interval)) && !sameOutcome(one, other))
        fail('saidTwice', other.span);
    }
  });
}

/** A mark and steps for all of the same values; a point has room for no step. */
function isTwice(one: Place, other: Place): boolean {
  const outcome = one.steps ? other.outcome : one.outcome;
  return outcome.kind === 'gain' && isSame(one.interval, other.interval) && !isPoint(one.interval);
}

/** 「≤100%得5分；＜100%得3分」: two marks for all but one point of the same values. */
function differsAtEdge(one: Interval, other: Interval): boolean {
  const isOne = (a: Interval['from'], b: Interval['from']): boolean => a?.at === b?.at;
  return !isPoint(one) && !isPoint(other) && isOne(one.from, other.from) && isOne(one.to, other.to);
}

function isSame(one: Interval, other: Interval): boolean {
  return contains(one, other) && contains(other, one);
}

/** 「每低5%扣1分，每低10%扣3分」: two losses for the same values, and nobody says which of them holds. */
function sameSteps(one: StepsScore, other: StepsScore): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSure({ soft }: Place, at: string): boolean {
  return [soft.from, soft.to].some((edge) => edge !== undefined && edge.sure && decimal(edge.at).eq(at));
}

function sameOutcome(one: Place, other: Place): boolean {
  return JSON.stringify(one.outcome) === JSON.stringify(other.outcome);
}

function isPoint({ from, to }: Interval): boolean {
  return from !== undefined && to !== undefined && from.at === to.at;
}

/**
 * 「≤10%得5分，超过10%不得分，超过20%得2分」: what is further out is worse, and the furthest better again. It is no grade of
 * the wider stretch: two marks are said for the same values.
 */
export function checkNested(pieces: readonly MarkedPiece[], { fullMark }: Build, kind: ValueKind): void {
  const marked = pieces.flatMap(({ interval, score, span }) =>
    score.kind === 'mark' ? [{ interval, span, points: valueOf(score.mark, fullMark) }] : [],
  );
  for (const wide of marked) {
    const better = marked.filter(({ points }) => points.gt(wide.points));
    const again = better.find(({ interval }) => isFurtherOut(interval, wide.interval));
    if (again && better.some(({ interval }) => !meeting(interval, wide.interval))) fail('bandsOverlap', again.span);
    const hump = marked.find(({ points, interval }) => points.lt(wide.points) && isShortOfAll(interval, wide.interval));
    const isWorseOutside = marked.some(
      ({ points, interval }) => points.lt(wide.points) && isBeside(interval, wide.interval),
    );
    if (kind === 'rate' && hump && isWorseOutside) fail('bandsOverlap', hump.span);
  }
}

/** Ends where the other begins. */
function isBeside(one: Interval, other: Interval): boolean {
  return other.from ? one.to?.at === other.from.at : one.from !== undefined && one.from.at === other.to?.at;
}

/** 「≥90%得4分，≥80%得5分，低于80%不得分」: better is worse, and not because it is more than all of it. */
function isShortOfAll(one: Interval, wide: Interval): boolean {
  if (!isFurtherOut(one, wide) || isSame(one, wide)) return false;
  return one.from ? decimal(one.from.at).lt(1) : one.to !== undefined && decimal(one.to.at).gt(0);
}

/** 「每低1个百分点扣0.5分；＜60%的得1分」: the steps have come to nothing before 60%, and below it there is a point again. */
export function checkBeyondSteps(places: readonly Place[], { fullMark }: Build): void {
  for (const { steps, interval } of places) {
    if (steps?.direction !== 'lose') continue;
    for (const other of places) {
      const edge = other.interval.from ?? other.interval.to;
      if (other.steps || other.outcome.kind !== 'gain' || !edge || !isFurtherOut(other.interval, interval)) continue;
      const lost = decimal(edge.at).minus(steps.at).abs().div(steps.step).times(valueOf(steps.change, fullMark));
      const left = valueOf(steps.start, fullMark).minus(lost);
      const least = valueOf(steps.limit, fullMark);
      const mark = valueOf(other.outcome.mark, fullMark);
      if (mark.gt(left.lt(least) ? least : left)) fail('bandsOverlap', other.span);
    }
  }
}

interface MarkedPiece {
  readonly interval: Interval;
  readonly score: PieceScore;
  readonly span: Span;
}

/** Both open to the same side, one within the other. */
function isFurtherOut(one: Interval, wide: Interval): boolean {
  const isOpen = one.from ? wide.from && !one.to && !wide.to : one.to && wide.to && !wide.from;
  return Boolean(isOpen) && contains(wide, one);
}

export function contains(outer: Interval, inner: Interval): boolean {
  return !below(inner, outer) && !above(inner, outer);
}

/** 「最低得1分」 beside 「60%以下不得分」: one of the two is wrong. */
export function checkFloor(build: Build, scores: readonly PieceScore[]): void {
  const floor = valueOf(floorOf(build), build.fullMark);
  const [limit] = limitsIn(build.statements, 'floor');
  if (limit && scores.some((score) => score.kind === 'mark' && valueOf(score.mark, build.fullMark).lt(floor)))
    fail('saidTwice', limit.span);
}

/** The best that can be had should be the full mark. */
export function checkBest(scores: readonly PieceScore[], build: Build, span: Span): void {
  const best = scores.reduce<Mark>((most, score) => {
    const mark = bestOf(score);
    return valueOf(mark, build.fullMark).gt(valueOf(most, build.fullMark)) ? mark : most;
  }, NOTHING);
  const points = valueOf(best, build.fullMark);
  // 「无结转结余的得5分；结转结余率≤10%的得3分」: the full mark is in a special case.
  const special = build.statements.some(
    ({ kind, outcome }: { kind: string; outcome?: Outcome }) =>
      kind === 'named' && outcome?.kind === 'gain' && valueOf(outcome.mark, build.fullMark).eq(build.fullMark),
  );
  if (special) return;
  if (points.gt(0) && points.lt(build.fullMark))
    build.warn({ code: 'markDiffersFromFull', span, details: { full: build.fullMark, mark: points.toFixed() } });
}

/** The most that a piece gives; a line reaches the full mark. */
function bestOf(score: PieceScore): Mark {
  switch (score.kind) {
    case 'mark':
      return score.mark;
    case 'steps':
      return score.direction === 'lose' ? score.start : score.limit;
    case 'between':
      return score.maximum;
    default:
      return FULL;
  }
}

export function warnGaps(intervals: readonly Interval[], build: Build, kind: ValueKind): void {
  const rest = intervals.reduce<readonly Interval[]>((left, taken) => without(left, taken), [EVERYTHING]);
  // A rate below 0 is seldom more than a thought.
  const gaps = rest.filter(({ to }) => !(to && decimal(to.at).lte(0)));
  if (gaps.length === 0) return;
  const [gap = EVERYTHING] = gaps;
  build.warn({
    code: 'valueNotCovered',
    span: [0, 0],
    details: {
      gap: [
        gap.from && `${gap.from.inclusive ? '≥' : '＞'}${shown(gap.from.at, kind)}`,
        gap.to && `${gap.to.inclusive ? '≤' : '＜'}${shown(gap.to.at, kind)}`,
      ]
        .filter((part) => part !== undefined)
        .join(' 且 '),
    },
  });
}
