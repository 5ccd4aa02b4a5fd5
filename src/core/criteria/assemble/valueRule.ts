import { decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { EVERYTHING } from '../../rules/interval';
import { FULL, NOTHING, type PieceScore } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import type { Outcome } from '../phrase';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import type { BandStatement } from '../criterionStatement';
import { atWhole } from './atWhole';
import { closedBetween, wholeRanges } from './closedBetween';
import { linePiece } from './line';
import { capOf, fitting, remaining, sameMark, valueOf } from './marks';
import { proportionPiece } from './proportion';
import { simplest } from './simplest';
import { hardenEdges } from './softEdges';
import { buildSteps } from './steps';
import type { Place, Stretch } from './stretch';
import { unitOf, valueSubject } from './valueSubject';
import { checkBest, checkFloor, checkNested, checkOverlaps, contains, shown, warnGaps } from './checkPlaces';

/** Bands, steps and lines over one measured value. */
export function buildValueRule(build: Build): Built {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const subject = valueSubject(build);
  const kind = unitOf(build, subject.text);
  const drawn = bands.filter((band) => isDrawnBySteps(band, build));
  const steps = buildSteps(build, bands);
  const marked = bands.filter((band) => !drawn.includes(band) && !steps.some(({ within }) => within === band));
  const unit = bands.find((one) => one.unit !== 'none')?.unit ?? 'none';
  const stretches = wholeRanges(
    [...stretchesOf([...nothingFound(bands, build), ...marked].map((band) => opened(band, build))), ...steps],
    unit,
  );
  const { intervals: hardened, assumed } = hardenEdges(
    atWhole(stretches, build).map(({ soft, span }) => ({ interval: soft, span })),
  );
  const intervals = closedBetween(hardened, unit);
  for (const { at, span } of assumed) build.warn({ code: 'edgeAssumed', span, details: { at: shown(at, kind) } });
  const places: Place[] = stretches.map((stretch, index) => ({ ...stretch, interval: intervals[index] ?? EVERYTHING }));
  checkOverlaps(places, kind);
  const ordered = narrowFirst(places);
  const lines = new Map(drawn.flatMap((band) => drawnLine(band, ordered, build)));
  const pieces = ordered.map((place) => ({
    interval: place.interval,
    score: lines.get(place) ?? scoreOf(place, ordered, build),
    span: place.span,
  }));
  checkNested(pieces, build);
  const otherwise = otherwiseScore(build);
  checkBest(
    [...pieces.map(({ score }) => score), ...(otherwise ? [otherwise] : [])],
    build,
    stretches[0]?.span ?? [0, 0],
  );
  checkFloor(build, [...pieces.map(({ score }) => score), ...(otherwise ? [otherwise] : [])]);
  const change = bands.some((band) => band.change)
    ? { change: kind === 'amount' ? ('sign' as const) : ('rate' as const) }
    : {};
  const rule = simplest(
    pieces.map(({ interval, score }) => ({ interval, score })),
    otherwise,
    build,
  );
  if (!rule.otherwise)
    warnGaps(
      rule.pieces.map(({ interval }) => interval),
      build,
      kind,
    );
  return { rule, valueKind: kind, subject: subject.text, ...change };
}

/** 「发生1-2次扣1分，3次以上扣3分」 takes nothing off where nothing happened. */
function nothingFound(bands: readonly BandStatement[], { statements }: Build): readonly BandStatement[] {
  const [first] = bands;
  const losing = bands.some(({ outcome }) => outcome.kind === 'lose') && bands.every(({ outcome }) => isLoss(outcome));
  if (
    !first ||
    !losing ||
    !first.unit.startsWith('#') ||
    statements.some(({ kind }) => kind === 'otherwise' || kind === 'steps')
  )
    return [];
  const lowest = bands
    .flatMap(({ intervals }) => intervals.map(({ from }) => from))
    .reduce((least, from) => (!from || (least && decimal(least.at).lt(from.at)) ? least : from), undefined);
  if (!lowest || decimal(lowest.at).lte(0) || bands.some(({ intervals }) => intervals.some(({ from }) => !from)))
    return [];
  return [
    {
      ...first,
      subject: '',
      bare: false,
      intervals: [{ to: { at: lowest.at, inclusive: !lowest.inclusive, sure: true } }],
      outcome: { kind: 'gain', mark: FULL, verb: true, noLoss: true },
    },
  ];
}

function isLoss(outcome: Outcome): boolean {
  return outcome.kind === 'lose' || (outcome.kind === 'gain' && isNothing(outcome.mark));
}

/** 「100%得5分，每低1个百分点扣…」: what is above 100% has nothing taken off either. */
function opened(band: BandStatement, build: Build): BandStatement {
  const { statements } = build;
  if (isWholeAmongShares(band, build))
    return { ...band, intervals: [{ from: { at: '1', inclusive: true, sure: true } }] };
  if (isTargetMet(band, build))
    return { ...band, intervals: band.intervals.map(({ from }) => ({ ...(from && { from }) })) };
  const next = statements
    .slice(statements.indexOf(band) + 1)
    .find((one) => one.kind === 'band' || one.kind === 'steps');
  const [point] = band.intervals;
  if (!band.bare || next?.kind !== 'steps' || next.condition || !point || next.outcome.kind === 'add') return band;
  if (next.step.direction === 'down' && point.from) return { ...band, intervals: [{ from: point.from }] };
  return next.step.direction === 'up' && point.to ? { ...band, intervals: [{ to: point.to }] } : band;
}

/** 「达到计划的100%得6分，90%以上得5分」: more than 100% is no worse, where nothing is said of it. */
function isWholeAmongShares(band: BandStatement, { statements, fullMark }: Build): boolean {
  const [point, second] = band.intervals;
  const isWhole = band.bare && !second && point?.from?.at === '1' && band.unit === 'rate' && !band.change;
  if (!isWhole || band.outcome.kind !== 'gain' || !sameMark(band.outcome.mark, FULL, fullMark)) return false;
  const others = statements.filter((one): one is BandStatement => one.kind === 'band' && one !== band);
  const hasShares = others.some(({ intervals }) =>
    intervals.some(({ from, to }) => from && !to && decimal(from.at).lt(1)),
  );
  const speaksOfMore = others.some(({ intervals }) =>
    intervals.some(({ from, to }) => [from, to].some((edge) => edge && decimal(edge.at).gt(1))),
  );
  return hasShares && !speaksOfMore && !statements.some(({ kind }) => kind === 'steps');
}

/** 「完成清运730次得4分，少于730次的按比例得分」: whoever does more has done it too, where nothing is said of more. */
function isTargetMet(band: BandStatement, { statements, fullMark }: Build): boolean {
  const [point, second] = band.intervals;
  const at = point?.from?.at;
  const isPoint = !second && at !== undefined && at === point?.to?.at && !band.change;
  if (!isPoint || !/^#|yuan/i.test(band.unit) || !TARGET.test(band.subject)) return false;
  if (band.outcome.kind !== 'gain' || !sameMark(band.outcome.mark, FULL, fullMark)) return false;
  return (
    statements.some(({ kind }) => kind === 'otherwise' || kind === 'band') &&
    statements.every((one) => {
      if (one === band) return true;
      if (one.kind === 'band') return one.intervals.every(({ to }) => to && decimal(to.at).lte(at));
      return one.kind !== 'steps' && one.kind !== 'named' && one.kind !== 'count';
    })
  );
}

const TARGET = /^(?:年度|全年|当年|实际)*(?:完成|达到|实现|建成|新建|新增|改造|种植|举办|开展)/;

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
      return judged(outcome, build, span);
    case 'add':
    case 'notApplicable':
      return fail('markNotUnderstood', span);
  }
}

function judged({ minimum, maximum, loss }: Extract<Outcome, { kind: 'judge' }>, build: Build, span: Span): PieceScore {
  const [least, most] = [fitting(minimum, build, span), fitting(maximum, build, span)];
  return loss
    ? { kind: 'between', minimum: remaining(most, build, span), maximum: remaining(least, build, span) }
    : { kind: 'between', minimum: least, maximum: most };
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

function otherwiseScore(build: Build): PieceScore | undefined {
  const found = build.statements.filter((one) => one.kind === 'otherwise');
  const [first, second] = found;
  if (second) fail('saidTwice', second.span);
  const formula = build.statements.find((one) => one.kind === 'formula' && one.isScore);
  const ratio = build.statements.find((one) => one.kind === 'whole' && one.outcome.kind === 'ratio');
  const general = formula ?? ratio;
  if (first && general) fail('saidTwice', general.span);
  // 「得分=完成率×分值，完成率小于60%的，得0分」: the formula holds wherever nothing else is said.
  if (formula?.kind === 'formula') return proportionPiece(formula.expression, build, formula.span);
  if (ratio) return { kind: 'share', base: '1', mark: FULL, cap: capOf(build) };
  if (!first) return undefined;
  const { outcome, span } = first;
  switch (outcome.kind) {
    case 'gain':
      return { kind: 'mark', mark: fitting(outcome.mark, build, span) };
    case 'lose':
      return { kind: 'mark', mark: remaining(outcome.mark, build, span) };
    case 'judge':
      return judged(outcome, build, span);
    case 'formula':
      return proportionPiece(outcome.expression, build, span);
    case 'ratio':
      return otherwiseRatio(build, span);
    case 'proportion':
      return outcome.loss ? openLoss(build, span) : otherwiseRatio(build, span);
    case 'line':
      return outcome.ends ? { kind: 'line', ...outcome.ends } : fail('markNotUnderstood', span);
    case 'add':
    case 'notApplicable':
      return fail('markNotUnderstood', span);
  }
}

/** 「90%以上得10分，达不到的按比例扣分」: in proportion to what nobody says. */
function openLoss(build: Build, span: Span): PieceScore {
  build.warn({ code: 'proportionUnclear', span, details: {} });
  return { kind: 'between', minimum: NOTHING, maximum: FULL };
}

/** 「达到100%得满分，否则按完成率计分」; below another threshold it may be meant in proportion to that. */
function otherwiseRatio(build: Build, span: Span): PieceScore {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band' && !isNoneBelow(one));
  const edges = bands.flatMap(({ intervals }) => intervals.map(({ from }) => from));
  const isFull = bands.every(({ outcome }) => outcome.kind === 'gain' && fitting(outcome.mark, build, span) === FULL);
  const [edge] = edges;
  // 「完成120户得满分，未完成的按比例得分」: of 120.
  const isOfTarget = bands.every(({ unit }) => unit.startsWith('#')) && edge !== undefined && decimal(edge.at).gt(0);
  if (!isFull || edges.length !== 1 || !edge || !(isOfTarget || decimal(edge.at).eq(1)))
    fail('proportionUnclear', span);
  return { kind: 'share', base: edge.at, mark: FULL, cap: capOf(build) };
}

/** 「低于60%的不得分」 is an exception from what is left otherwise. */
function isNoneBelow({ outcome, intervals }: BandStatement): boolean {
  const isNone = outcome.kind === 'gain' && !outcome.noLoss && isNothing(outcome.mark);
  return isNone && intervals.every(({ from, to }) => !from && to !== undefined && decimal(to.at).lt(1));
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
