import { decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement } from '../criterionStatement';
import type { Outcome } from '../phrase';
import { sameMark } from './marks';

/** The bands as far as they reach: what is as good is not said again, and that nothing was found is a band of its own. */
export function openedBands(
  bands: readonly BandStatement[],
  marked: readonly BandStatement[],
  build: Build,
): readonly BandStatement[] {
  return [...nothingFound(bands, build), ...marked].map((band) => opened(band, build));
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
  const run = statements.filter((one) => one.kind === 'band' || one.kind === 'steps');
  // 「每低1个百分点扣0.2分，100%的得满分」: of two statements the steps may stand first.
  const next = run[run.indexOf(band) + 1] ?? (run.length === 2 ? run[0] : undefined);
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
