import { decimal } from '../../base/decimal';
import { EVERYTHING, above, below, without } from '../../rules/interval';
import type { Interval, PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import { valueOf } from './marks';

interface Piece {
  readonly interval: Interval;
  readonly score: PieceScore;
}

/**
 * 「95%-100%得5分；80%-90%得3分；未完成的得1分」: what is not reached lies beyond the worst band. 103% is none of it, nor is
 * 92%; of those nothing is said. Undefined where the words hold of all that is left, as there is nothing else.
 */
export function missedSide(pieces: readonly Piece[], build: Build): readonly Interval[] | undefined {
  const otherwise = build.statements.find((one) => one.kind === 'otherwise');
  if (otherwise?.kind !== 'otherwise' || otherwise.missed === undefined) return undefined;
  // 「达到92%的得5分；未达到的，得分=实际值÷92%×5；低于60%不得分」: a part of it is there for whatever is short of all, also between two bands.
  if (otherwise.outcome.kind !== 'gain' && otherwise.outcome.kind !== 'lose') return undefined;
  const left = pieces.reduce<readonly Interval[]>((rest, { interval }) => without(rest, interval), [EVERYTHING]);
  const sides = sidesOf(pieces, otherwise.missed, build);
  const missed = left.filter(({ from, to }) => (!from && sides.below) || (!to && sides.above));
  return missed.length === left.length ? undefined : missed;
}

/** Whether less or more is worse: by the marks, and where there is only one by the words. */
function sidesOf(pieces: readonly Piece[], words: string, { fullMark }: Build): { below: boolean; above: boolean } {
  const marked = pieces.flatMap(({ interval, score }) =>
    score.kind === 'mark' ? [{ interval, points: valueOf(score.mark, fullMark) }] : [],
  );
  const [best] = [...marked].sort((one, other) => other.points.cmp(one.points));
  if (!best) return { below: true, above: true };
  const others = marked.filter((one) => one !== best);
  const [hasBelow, hasAbove] = [
    others.some(({ interval }) => below(interval, best.interval) !== undefined),
    others.some(({ interval }) => above(interval, best.interval) !== undefined),
  ];
  if (hasBelow || hasAbove) return { below: hasBelow, above: hasAbove };
  const { from, to } = best.interval;
  if (!from || !to) return { below: from !== undefined, above: to !== undefined };
  // 「pH值6-9得5分，不达标的不得分」 goes both ways; what is more than all, or more than was to be reached, does not.
  return { below: true, above: !decimal(to.at).eq(1) && !REACHED.test(words) };
}

const REACHED = /完成|达到|实现|达不到/;
