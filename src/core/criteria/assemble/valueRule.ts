import { decimal } from '../../base/decimal';
import { EVERYTHING } from '../../rules/interval';
import { FULL, type PieceScore } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import type { BandStatement } from '../criterionStatement';
import { atWhole } from './atWhole';
import { bothSigns } from './bothSigns';
import { checkContradicted } from './checkContradicted';
import { checkShares } from './checkShares';
import { closedBetween, wholeRanges } from './closedBetween';
import { judgedPiece } from './judgedPiece';
import { linePiece } from './line';
import { openedBands } from './openedBands';
import { missedSide } from './missedSide';
import { isMuch, otherwiseScore } from './otherwiseScore';
import { capOf, fitting, remaining, valueOf } from './marks';
import { proportionPiece } from './proportion';
import { shown } from './shown';
import { simplest } from './simplest';
import { hardenEdges } from './softEdges';
import { buildSteps } from './steps';
import type { Place, Stretch } from './stretch';
import { unitOf, valueSubject } from './valueSubject';
import { checkBest, checkBeyondSteps, checkFloor, checkNested, checkOverlaps, contains, warnGaps } from './checkPlaces';

/** Bands, steps and lines over one measured value. */
export function buildValueRule(build: Build): Built {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const subject = valueSubject(build);
  const kind = unitOf(build, subject.text);
  const drawn = bands.filter((band) => isDrawnBySteps(band, build));
  const steps = buildSteps(build, bands);
  const marked = bands.filter((band) => !drawn.includes(band) && !steps.some(({ within }) => within === band));
  const unit = bands.find((one) => one.unit !== 'none')?.unit ?? 'none';
  const stretches = wholeRanges([...stretchesOf(openedBands(bands, marked, build)), ...steps], unit);
  const { intervals: hardened, assumed } = hardenEdges(
    atWhole(stretches, build).map(({ soft, span }) => ({ interval: soft, span })),
  );
  const intervals = closedBetween(hardened, unit);
  for (const { at, span } of assumed) build.warn({ code: 'edgeAssumed', span, details: { at: shown(at, kind) } });
  const places: Place[] = stretches.map((stretch, index) => ({ ...stretch, interval: intervals[index] ?? EVERYTHING }));
  checkOverlaps(places, kind);
  checkShares(places, kind, `${build.indicator} ${subject.text}`);
  const ordered = narrowFirst(places);
  const lines = new Map(drawn.flatMap((band) => drawnLine(band, ordered, build)));
  const sides = bothSigns(build);
  const pieces = [
    ...ordered.map((place) => ({
      interval: place.interval,
      score: lines.get(place) ?? scoreOf(place, ordered, build),
      span: place.span,
    })),
    ...sides,
  ];
  checkNested(pieces, build, kind);
  checkBeyondSteps(ordered, build);
  const otherwise = sides.length > 0 ? undefined : otherwiseScore(build);
  const isRest = build.statements.some((one) => one.kind === 'otherwise');
  checkContradicted(pieces, isRest ? undefined : otherwise, kind, build);
  checkBest(
    [...pieces.map(({ score }) => score), ...(otherwise ? [otherwise] : [])],
    build,
    stretches[0]?.span ?? [0, 0],
  );
  checkFloor(build, [...pieces.map(({ score }) => score), ...(otherwise ? [otherwise] : [])]);
  const change = bands.some((band) => band.change)
    ? { change: kind === 'amount' ? ('sign' as const) : ('rate' as const) }
    : {};
  const said = pieces.map(({ interval, score }) => ({ interval, score }));
  const missed = otherwise && missedSide(said, build);
  const rule = missed
    ? simplest([...said, ...missed.map((interval) => ({ interval, score: otherwise }))], undefined, build)
    : simplest(said, otherwise, build);
  if (!rule.otherwise)
    warnGaps(
      rule.pieces.map(({ interval }) => interval),
      build,
      kind,
    );
  return { rule, valueKind: kind, subject: subject.text, ...change };
}

/** 「在80%-90%之间按比例计算：每降低1个百分点扣…」: the steps say how the line runs, so the two are one. */
function isDrawnBySteps(band: BandStatement, { statements }: Build): boolean {
  if (band.outcome.kind !== 'line' && band.outcome.kind !== 'proportion') return false;
  const next = statements
    .slice(statements.indexOf(band) + 1)
    .find((one) => one.kind === 'band' || one.kind === 'steps' || one.kind === 'named' || one.kind === 'count');
  return next?.kind === 'steps' && next.follows;
}

/** The steps must arrive where the neighbour's mark begins; then they are the line between the two. */
function drawnLine(
  band: BandStatement,
  places: readonly Place[],
  build: Build,
): readonly (readonly [Place, PieceScore])[] {
  return places.flatMap((place): readonly (readonly [Place, PieceScore])[] => {
    const { steps, interval } = place;
    if (!steps || place.soft !== band.intervals[0] || !interval.from || !interval.to) return [];
    const line = linePiece(
      { ...place, outcome: band.outcome },
      places.filter((one) => one !== place),
      build,
    );
    if (line.kind !== 'line') return [];
    const width = decimal(interval.to.at)
      .minus(interval.from.at)
      .div(steps.step)
      .times(valueOf(steps.change, build.fullMark));
    const drop = valueOf(line.from.mark, build.fullMark).minus(valueOf(line.to.mark, build.fullMark)).abs();
    if (!width.minus(drop).abs().lt('0.005')) fail('lineAndStepsDiffer', place.span);
    return [[place, line]];
  });
}

function stretchesOf(bands: readonly BandStatement[]): readonly Stretch[] {
  return bands.flatMap((band) => band.intervals.map((soft) => ({ soft, outcome: band.outcome, span: band.span })));
}

function scoreOf(place: Place, places: readonly Place[], build: Build): PieceScore {
  const { outcome, span } = place;
  if (place.steps) return place.steps;
  switch (outcome.kind) {
    case 'gain':
      checkStated(outcome.stated, build, span);
      return { kind: 'mark', mark: fitting(outcome.mark, build, span) };
    case 'lose':
      return { kind: 'mark', mark: remaining(outcome.mark, build, span) };
    case 'line':
      if (outcome.ends) return { kind: 'line', ...outcome.ends };
      return linePiece(place, places, build);
    case 'proportion':
      // Below a full mark at 100% every reading of 「按比例」 is the value times the mark.
      if (isBelowWhole(place, places, build)) return { kind: 'share', base: '1', mark: FULL, cap: capOf(build) };
      return outcome.loss ? linePiece(place, places, build) : boundedBy(place, places, build);
    case 'ratio':
      return ratioPiece(place, places, build);
    case 'formula':
      return proportionPiece(outcome.expression, build, span, place.interval);
    case 'judge':
      return judgedPiece(outcome, build, span);
    case 'add':
    case 'notApplicable':
      return fail('markNotUnderstood', span);
  }
}

function isBelowWhole({ interval, span }: Place, places: readonly Place[], build: Build): boolean {
  const { from, to } = interval;
  if (from || !to || !decimal(to.at).eq(1)) return false;
  return places.some(
    (one) =>
      one.outcome.kind === 'gain' &&
      one.interval.from !== undefined &&
      decimal(one.interval.from.at).eq(1) &&
      fitting(one.outcome.mark, build, span) === FULL,
  );
}

/** 「按比例得分」 between two known marks may mean a line or the value itself: only the bounds are certain. */
function boundedBy(place: Place, places: readonly Place[], build: Build): PieceScore {
  const line = linePiece(place, places, build);
  if (line.kind !== 'line') return line;
  const [a, b] = [line.from.mark, line.to.mark];
  const [minimum, maximum] = valueOf(a, build.fullMark).lt(valueOf(b, build.fullMark)) ? [a, b] : [b, a];
  build.warn({ code: 'proportionUnclear', span: place.span, details: {} });
  return { kind: 'between', minimum, maximum };
}

/** 「按完成率计分」 is the value times the mark; below a threshold other than 100% it may also be meant in proportion to that. */
function ratioPiece(place: Place, places: readonly Place[], build: Build): PieceScore {
  const { to } = place.interval;
  // 「≥12个得满分，未达到12个的按完成数占计划数的比例计分」
  const target = to && !place.interval.from && isMuchOf(to.at, place, places, build);
  if (target) return { kind: 'share', base: to.at, mark: FULL, cap: capOf(build) };
  if (to && !decimal(to.at).eq(1)) fail('proportionUnclear', place.span);
  if (
    places.some(
      ({ interval }) =>
        interval.from &&
        interval !== place.interval &&
        decimal(interval.from.at).gte(place.interval.from?.at ?? '0') &&
        !decimal(interval.from.at).eq(1),
    )
  )
    fail('proportionUnclear', place.span);
  return { kind: 'share', base: '1', mark: FULL, cap: capOf(build) };
}

/** The full mark begins where what is missing ends, and so many of something are wanted. */
function isMuchOf(at: string, { span, interval }: Place, places: readonly Place[], build: Build): boolean {
  const others = places.filter((one) => one.interval !== interval);
  const [full, second] = others;
  const unit = build.statements.find((one) => one.kind === 'band')?.unit ?? 'none';
  return (
    full?.outcome.kind === 'gain' &&
    !second &&
    isMuch(unit) &&
    decimal(at).gt(0) &&
    full.interval.from !== undefined &&
    decimal(full.interval.from.at).eq(at) &&
    fitting(full.outcome.mark, build, span) === FULL
  );
}

/** 「得满分5分」 with another full mark. */
function checkStated(stated: string | undefined, build: Build, span: Span): void {
  if (stated !== undefined && !decimal(stated).eq(build.fullMark))
    fail('markDiffersFromFull', span, { full: build.fullMark, mark: stated });
}

/** Steps reach as far as nothing else is said, and of two stretches the narrower one is the exception. */
function narrowFirst(places: readonly Place[]): readonly Place[] {
  const ordered: Place[] = [];
  for (const place of places) {
    const wider = ordered.findIndex(
      (one) => contains(one.interval, place.interval) && !contains(place.interval, one.interval),
    );
    if (wider < 0) ordered.push(place);
    else ordered.splice(wider, 0, place);
  }
  return [
    ...ordered.filter(
      ({ steps, soft }) => !steps || soft.from?.sure === false || soft.to?.sure === false || (soft.from && soft.to),
    ),
    ...ordered.filter(
      ({ steps, soft }) => steps && !(soft.from?.sure === false || soft.to?.sure === false || (soft.from && soft.to)),
    ),
  ];
}
