import { decimal } from '../../base/decimal';
import { FULL, type Mark } from '../../rules/rule';
import type { Build } from '../criterion';
import { isTime, type SoftEdge, type SoftInterval, type StepPhrase } from '../phrase';
import { fail } from '../criterionProblem';
import type { BandStatement, StepsStatement } from '../criterionStatement';
import { capOf, fitting, floorOf, limitsIn, remaining, sameMark, valueOf } from './marks';
import { checkSides } from './checkSides';
import { fromNothing } from './fromNothing';
import { besideBand, leftByTier } from './tieredSteps';
import { markBeside } from './markBeside';
import { isOnTop } from './isOnTop';
import { partialOf } from './partialOf';
import type { Stretch } from './stretch';

/** One stretch for each side on which steps are counted. */
export function buildSteps(build: Build, bands: readonly BandStatement[]): readonly Stretch[] {
  const all = build.statements.filter((one): one is StepsStatement => one.kind === 'steps');
  const again = all.find((one, at) => isOnTop(one, all.slice(0, at)));
  if (again) fail('severalCounts', again.span);
  return all.flatMap((steps) => stepsOf(steps, build, bands));
}

interface Side {
  readonly at: string;
  readonly start: Mark;
  readonly interval: SoftInterval;
  /** The band that the steps run through: its mark is only where they begin. */
  readonly within?: BandStatement;
}

function stepsOf(steps: StepsStatement, build: Build, bands: readonly BandStatement[]): readonly Stretch[] {
  const { outcome, span, step } = steps;
  if (outcome.kind === 'judge') fail('stepWithoutMark', span);
  if (outcome.kind !== 'lose' && outcome.kind !== 'add') fail('stepWithoutMark', span);
  if (decimal(step.step).isZero()) fail('stepWithoutMark', span);
  const direction = outcome.kind === 'lose' ? 'lose' : 'gain';
  const change = fitting(outcome.mark, build, span);
  const sides = sidesOf(steps, build, bands);
  checkSides(steps, sides);
  return sides.map(({ at, start, interval, within }) => ({
    soft: interval,
    ...(within && { within }),
    outcome,
    span,
    steps: {
      kind: 'steps',
      direction,
      start,
      at,
      step: step.step,
      change,
      partialStep: partialOf(step, build),
      limit: direction === 'lose' ? lossLimit(start, build) : gainLimit(start, build),
    },
  }));
}

/** 「得6分…每降低1个百分点扣1分，最多扣3分」 of 8: three off the 6 that it begins with. */
function lossLimit(start: Mark, build: Build): Mark {
  const [most, other] = limitsIn(build.statements, 'loss');
  if (!most || other || sameMark(start, FULL, build.fullMark)) return floorOf(build);
  const left = valueOf(start, build.fullMark).minus(valueOf(most.mark, build.fullMark));
  return left.gt(0)
    ? { points: left.toFixed() }
    : floorOf({ ...build, statements: build.statements.filter((one) => one !== most) });
}

/** The most that additions reach: what the sentence allows, at most the full mark. */
function gainLimit(start: Mark, build: Build): Mark {
  const [most] = limitsIn(build.statements, 'gain');
  if (!most) return capOf(build);
  const total = valueOf(start, build.fullMark).plus(valueOf(most.mark, build.fullMark));
  return total.gte(build.fullMark) ? FULL : { points: total.toFixed() };
}

/** Where the steps begin, with what, and how far they reach. */
function sidesOf(steps: StepsStatement, build: Build, bands: readonly BandStatement[]): readonly Side[] {
  const { at: point, start: first } = steps.step;
  // As `describe` says it: 「＜90% 以 5 分起，与 90% 每相差…」.
  if (steps.condition && point !== undefined && first)
    return steps.condition.intervals.map((interval) => ({
      at: point,
      start: fitting(first, build, steps.span),
      interval,
    }));
  if (first && steps.condition && point === undefined)
    return conditionSides(steps, steps.condition.intervals, build, bands).map((side) => ({
      ...side,
      start: fitting(first, build, steps.span),
    }));
  if (first && point !== undefined && !steps.condition)
    return beyondPoint(steps, point).map((side) => fromNothing({ ...side, start: fitting(first, build, steps.span) }));
  if (first) return fail('stepWithoutThreshold', steps.span);
  if (steps.condition && point === undefined) return conditionSides(steps, steps.condition.intervals, build, bands);
  const band = bands.filter((one) => one.span[0] < steps.span[0]).at(-1) ?? fullBehind(bands, build);
  // 「在80%-90%之间，在0分和满分之间计算确定：每降低一个百分点，扣…」: the steps say how the line runs.
  if (band && (band.outcome.kind === 'line' || band.outcome.kind === 'proportion'))
    return conditionSides(steps, band.intervals, build, bands);
  if (steps.step.at !== undefined) {
    const { at, direction } = steps.step;
    const elsewhere = steps.condition?.intervals.every(({ from, to }) => from?.at !== at && to?.at !== at);
    if (elsewhere === true) fail('stepWithoutThreshold', steps.span);
    const beside =
      bands.length === 0
        ? FULL
        : markBeside({ at, inclusive: true, sure: true }, direction === 'up' ? 'below' : 'above', build, bands);
    return beyondPoint(steps, at).map((side) => ({ ...side, start: beside ?? FULL }));
  }
  const base = build.statements.find((one) => one.kind === 'base');
  if (steps.step.fromPlan && !band && !base) return bothSides('1', FULL);
  if (band) return beyondBand(steps, band, { build, bands }, base?.at);
  if (base) return beyondPoint(steps, base.at);
  // 「按时完成得满分，每逾期1天扣1分」: what is counted is how late it was.
  if (steps.step.late && isTime(steps.step.unit)) return beyondPoint(steps, '0');
  return fail('stepWithoutThreshold', steps.span);
}

/** 「每低1个百分点扣0.2分，执行率为100%的得满分」: where the steps begin may stand behind them. */
function fullBehind([band, second]: readonly BandStatement[], { fullMark }: Build): BandStatement | undefined {
  const isFull = band?.outcome.kind === 'gain' && sameMark(band.outcome.mark, FULL, fullMark);
  return isFull && !second ? band : undefined;
}

function bothSides(at: string, start: Mark): readonly Side[] {
  return [
    { at, start, interval: { from: outer(at) } },
    { at, start, interval: { to: outer(at) } },
  ];
}

/** Steps begin at the edge towards the better values: a fall counts from the top of the stretch. */
function conditionSides(
  steps: StepsStatement,
  intervals: readonly SoftInterval[],
  build: Build,
  bands: readonly BandStatement[],
): readonly Side[] {
  return intervals.map((interval) => {
    const { from, to } = interval;
    const { direction } = steps.step;
    const isPoint = from && to && from.at === to.at;
    const isGain = steps.outcome.kind === 'add';
    // 「超过±5%的，每增加1个百分点」 goes both ways from the middle.
    const mirrored = intervals.length === 2 && direction !== 'down' && Boolean(from) !== Boolean(to);
    const wanted = mirrored ? (from ?? to) : (beginningOf(interval, direction) ?? besideBand(interval, bands));
    if (isPoint || !wanted) return fail('stepDirection', steps.span);
    const left =
      intervals.length === 1
        ? leftByTier(
            steps,
            wanted,
            build,
            (before) => conditionSides(before, before.condition?.intervals ?? [], build, bands)[0],
          )
        : undefined;
    if (left) return { at: wanted.at, start: left, interval };
    const start = markBeside(wanted, wanted === from ? 'below' : 'above', build, bands);
    // 「4件得3分，4件以上每增加1件加0.5分」
    if (isGain)
      return start && !sameMark(start, FULL, build.fullMark)
        ? { at: wanted.at, start, interval }
        : fail('stepStart', steps.span);
    // 「持平得4分；增加的，每增加1%扣1分」: off 4, or off the full mark?
    const said = steps.step.start;
    if (start && !said && !sameMark(start, FULL, build.fullMark)) fail('stepStart', steps.span);
    return { at: wanted.at, start: FULL, interval };
  });
}

/** The edge at which steps in that direction begin; without a direction the only one. */
function beginningOf({ from, to }: SoftInterval, direction: StepPhrase['direction']): SoftEdge | undefined {
  if (direction === 'up') return from;
  if (direction === 'down') return to;
  return from && to ? undefined : (from ?? to);
}

/** 「90%以上得10分，每降5%扣1分」: from the band's edge on, in the direction that is named. */
function beyondBand(
  steps: StepsStatement,
  band: BandStatement,
  { build, bands }: { readonly build: Build; readonly bands: readonly BandStatement[] },
  base: string | undefined,
): readonly Side[] {
  const [interval, second] = band.intervals;
  if (!interval || second) return fail('stepDirection', steps.span);
  const { outcome } = band;
  const further = furtherSide(steps, band, interval, build);
  if (further) return [further];
  if (outcome.kind !== 'gain') return fail('stepWithoutThreshold', steps.span);
  const start = fitting(outcome.mark, build, band.span);
  if (
    steps.outcome.kind === 'lose' &&
    bands.some(
      (one) =>
        one !== band &&
        one.outcome.kind === 'gain' &&
        valueOf(one.outcome.mark, build.fullMark).gt(valueOf(start, build.fullMark)),
    )
  )
    fail('stepStart', steps.span);
  const { from, to } = interval;
  const isPoint = from && to && from.at === to.at;
  const isMirrored = from && to && !isPoint && decimal(from.at).eq(decimal(to.at).neg());
  if (base !== undefined && ![from, to].some((edge) => edge && decimal(edge.at).eq(base)))
    fail('stepWithoutThreshold', steps.span);
  if (steps.outcome.kind === 'add' && !isPoint) return gainSides(steps, band, interval, start);
  if (from && to && !isPoint && !isMirrored && steps.step.direction !== 'away' && !isBest(start, bands, build)) {
    // 「80%-90%得8分，每降低1%扣1分」: from the upper edge down, or below the lower one?
    const [inner, outside] = steps.step.direction === 'up' ? [from, to] : [to, from];
    if (build.choose(2) === 1) {
      const reached = steps.step.direction === 'up' ? { from: inner, to: outside } : { from: outside, to: inner };
      return [{ at: inner.at, start, within: band, interval: reached }];
    }
    checkFree(outside, steps.step.direction === 'up', band, bands, steps);
  }
  const up: Side[] = to ? [{ at: to.at, start, interval: { from: outer(to.at, to) } }] : [];
  const down: Side[] = from ? [{ at: from.at, start, interval: { to: outer(from.at, from) } }] : [];
  const bothWays = [...up, ...down];
  const sidesTowards = {
    up: isMirrored ? bothWays : up,
    down,
    away: bothWays,
    any: isPoint ? [] : bothWays,
  };
  const sides = sidesTowards[steps.step.direction];
  return sides.length === 0 ? fail('stepDirection', steps.span) : sides;
}

/** 「低于100%的扣1分，每再降低5%再扣1分」: from what is left behind the first loss. */
function furtherSide(
  steps: StepsStatement,
  within: BandStatement,
  interval: SoftInterval,
  build: Build,
): Side | undefined {
  const { outcome } = within;
  if (outcome.kind !== 'lose' || !steps.step.further || steps.outcome.kind !== 'lose') return undefined;
  const { from, to } = interval;
  const edge = steps.step.direction === 'down' && !from ? to : undefined;
  const upper = steps.step.direction === 'up' && !to ? from : undefined;
  const at = (edge ?? upper)?.at;
  return at === undefined ? undefined : { at, start: remaining(outcome.mark, build, within.span), interval, within };
}

/** 「60%-80%得3分，每增加1%加0.1分」: from the edge it begins at, within the band; beyond the far edge only where nothing else is said. */
function gainSides(
  steps: StepsStatement,
  within: BandStatement,
  { from, to }: SoftInterval,
  start: Mark,
): readonly Side[] {
  const rises = steps.step.direction === 'up' || (steps.step.direction === 'any' && from !== undefined && !to);
  const begin = rises ? from : to;
  if (!begin || (steps.step.direction !== 'up' && steps.step.direction !== 'down' && steps.step.direction !== 'any'))
    return fail('stepDirection', steps.span);
  return [{ at: begin.at, start, within, interval: { ...(from && { from }), ...(to && { to }) } }];
}

/** What every value of the best band has cannot be lost within it. */
function isBest(start: Mark, bands: readonly BandStatement[], build: Build): boolean {
  const points = valueOf(start, build.fullMark);
  return bands.every(({ outcome }) => outcome.kind !== 'gain' || valueOf(outcome.mark, build.fullMark).lte(points));
}

/** Steps that would run over values of which another band speaks cannot be meant. */
function checkFree(
  edge: SoftEdge,
  upwards: boolean,
  band: BandStatement,
  bands: readonly BandStatement[],
  steps: StepsStatement,
): void {
  const taken = bands.some(
    (one) =>
      one !== band &&
      one.intervals.some(({ from, to }) =>
        upwards ? !to || decimal(to.at).gt(edge.at) : !from || decimal(from.at).lt(edge.at),
      ),
  );
  if (taken) fail('stepWithoutThreshold', steps.span);
}

/** 「以100%为标准，每超过1个百分点扣1分」 */
function beyondPoint(steps: StepsStatement, at: string): readonly Side[] {
  switch (steps.step.direction) {
    case 'up':
      return [{ at, start: FULL, interval: { from: outer(at) } }];
    case 'down':
      return [{ at, start: FULL, interval: { to: outer(at) } }];
    case 'away':
      return bothSides(at, FULL);
    case 'any':
      return fail('stepDirection', steps.span);
  }
}

/** Just outside the point; whether it belongs makes no difference, as no step has been taken there. */
function outer(at: string, beside?: SoftEdge): SoftEdge {
  return { at, inclusive: beside?.sure === true && !beside.inclusive, sure: true };
}
