import { type Decimal, decimal } from '../../base/decimal';
import { EVERYTHING, meeting, without } from '../../rules/interval';
import { pieceScore } from '../../rules/pieces/pieceScore';
import type { Interval, PieceScore, ValueKind } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import { valueOf } from './marks';
import { shown } from './shown';

interface Said {
  readonly interval: Interval;
  readonly score: PieceScore;
  readonly span: Span;
}

/**
 * 「≥95%得10分，每降低1%扣1分；90%-95%得8分」: at 92% the one says 7 and the other 8. What is said for a part of the values that something
 * else reckons is an exception only where it takes all that lies further on, and goes on from there the way that the reckoning went; in its
 * midst, or where it begins, it leaves two readings. Of two marks the inner one is the exception, unless it is a bump in the other, or
 * leaves the other nothing but its edge: 「≤100%得5分；＜100%得3分」.
 */
export function checkContradicted(
  pieces: readonly Said[],
  general: PieceScore | undefined,
  kind: ValueKind,
  { fullMark }: Pick<Build, 'fullMark'>,
): void {
  const all = general ? [...pieces, { interval: EVERYTHING, score: general, span: [0, 0] as Span }] : pieces;
  const scores = all.map(
    ({ score }) =>
      (at: Decimal): Decimal =>
        valueIn(score, fullMark, at),
  );
  const said = all.map(({ score }) => JSON.stringify(score));
  const best = all.reduce<Decimal>((most, { score }) => {
    const top = score.kind === 'mark' ? valueOf(score.mark, fullMark) : decimal(0);
    return top.gt(most) ? top : most;
  }, decimal(0));
  all.forEach((wide, index) => {
    const scoreOf = scores[index];
    const taken = all.slice(0, index);
    taken.forEach((part, at) => {
      const both = said[at] === said[index] ? undefined : meeting(wide.interval, part.interval);
      const partOf = scores[at];
      if (!both || !scoreOf || !partOf) return;
      const differs = probes(both).find((value) => !scoreOf(value).eq(partOf(value)));
      if (!differs) return;
      const rest = taken.reduce<readonly Interval[]>((left, { interval }) => without(left, interval), [wide.interval]);
      const isFlat = isMark(wide.score) && isMark(part.score);
      const fits = isFlat
        ? !rest.every(isPoint) && (!inMidst(both, rest) || partOf(differs).eq(best))
        : goesOn({ wide: wide.interval, both, rest, scoreOf, partOf });
      if (!fits)
        fail('marksContradict', part.span, {
          at: shown(differs.toFixed(), kind),
          first: scoreOf(differs).toDecimalPlaces(2).toFixed(),
          second: partOf(differs).toDecimalPlaces(2).toFixed(),
        });
    });
  });
}

interface Meeting {
  readonly wide: Interval;
  readonly both: Interval;
  readonly rest: readonly Interval[];
  readonly scoreOf: (at: Decimal) => Decimal;
  readonly partOf: (at: Decimal) => Decimal;
}

/** Takes all that lies beyond, and there goes on as the reckoning went up to there; nothing at all is always an end. */
function goesOn({ wide, both, rest, scoreOf, partOf }: Meeting): boolean {
  const under = rest.filter((one) => liesUnder(one, both));
  const over = rest.filter((one) => !liesUnder(one, both));
  const isFlatBeyond = (parts: readonly Interval[], edge: Interval['from']): boolean =>
    edge !== undefined && parts.every((one) => probes(one).every((at) => scoreOf(at).eq(partOf(decimal(edge.at)))));
  const ends = [
    { near: under, beyond: over, edge: both.from, far: both.to, isOpen: !wide.to, outwards: 1 },
    { near: over, beyond: under, edge: both.to, far: both.from, isOpen: !wide.from, outwards: -1 },
  ] as const;
  return ends.some(({ near, beyond, edge, far, isOpen, outwards }) => {
    if (near.length === 0 || !edge || !isOpen || !isFlatBeyond(beyond, far ?? edge)) return false;
    const at = decimal(edge.at);
    const [here, there] = [scoreOf(at), partOf(at)];
    if (there.isZero()) return true;
    const further = outwards === 1 ? near[0]?.from : near[0]?.to;
    const before = scoreOf(further ? decimal(further.at) : at.minus(outwards * FAR));
    return here.cmp(before) * there.cmp(here) > 0 || there.eq(here);
  });
}

const FAR = 1e6;

function isMark({ kind }: PieceScore): boolean {
  return kind === 'mark' || kind === 'between';
}

function inMidst(both: Interval, rest: readonly Interval[]): boolean {
  return rest.some((one) => liesUnder(one, both)) && rest.some((one) => !liesUnder(one, both));
}

function isPoint({ from, to }: Interval): boolean {
  return from !== undefined && to !== undefined && decimal(from.at).eq(to.at);
}

function liesUnder({ to }: Interval, { from }: Interval): boolean {
  return to !== undefined && from !== undefined && decimal(to.at).lte(from.at);
}

/** What lies between its ends, a little beside each, the ends themselves, and far out where there is no end. */
function probes({ from, to }: Interval): readonly Decimal[] {
  const [low, high] = [from && decimal(from.at), to && decimal(to.at)];
  const inner =
    low && high
      ? [0.5, 0.001, 0.999].map((part) => low.plus(high.minus(low).times(part)))
      : [0.01, 0.001, 1, 100, FAR].flatMap((step) => [
          ...(high ? [] : [(low ?? decimal(0)).plus(step)]),
          ...(low ? [] : [(high ?? decimal(0)).minus(step)]),
        ]);
  return [...inner, ...(low && from?.inclusive ? [low] : []), ...(high && to?.inclusive ? [high] : [])];
}

/** A judgement counts as the most that it may come to. */
function valueIn(score: PieceScore, fullMark: string, at: Decimal): Decimal {
  const value = pieceScore(score, decimal(fullMark), at);
  return 'maximum' in value ? value.maximum : value;
}
