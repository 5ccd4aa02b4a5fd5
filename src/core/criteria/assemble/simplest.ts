import { type Decimal, decimal } from '../../base/decimal';
import { EVERYTHING, meeting, without } from '../../rules/interval';
import { bands, type Band } from '../../rules/patterns/bands';
import { linear } from '../../rules/patterns/linear';
import { passFail } from '../../rules/patterns/passFail';
import { ratio } from '../../rules/patterns/ratio';
import { stepDeduction } from '../../rules/patterns/stepDeduction';
import { FULL, type Interval, type Mark, type PieceScore, type PiecewiseRule } from '../../rules/rule';
import type { Build } from '../criterion';
import { sameMark } from './marks';

type Piece = { readonly interval: Interval; readonly score: PieceScore };

/** The same as the plainest of the patterns that say it. */
export function simplest(pieces: readonly Piece[], otherwise: PieceScore | undefined, build: Build): PiecewiseRule {
  return (
    asMarks(pieces, otherwise) ??
    asSteps(pieces, otherwise, build) ??
    asLine(
      pieces.map((piece) => stepsAsLine(piece, pieces)),
      otherwise,
      build,
    ) ??
    asRatio(pieces, otherwise) ?? { kind: 'piecewise', pieces, ...(otherwise && { otherwise }) }
  );
}

function asMarks(pieces: readonly Piece[], otherwise: PieceScore | undefined): PiecewiseRule | undefined {
  const marked: Band[] = [];
  for (const { interval, score } of pieces) {
    if (score.kind !== 'mark') return undefined;
    marked.push({ interval, mark: score.mark });
  }
  if (otherwise && otherwise.kind !== 'mark') return undefined;
  const [first, second] = marked;
  if (first && marked.length === 1 && otherwise) return passFail(first.interval, first.mark, otherwise.mark);
  const uncovered = marked.reduce<readonly Interval[]>((left, { interval }) => without(left, interval), [EVERYTHING]);
  if (first && second && marked.length === 2 && uncovered.length === 0 && !meeting(first.interval, second.interval)) {
    return passFail(first.interval, first.mark, second.mark);
  }
  return bands(marked, otherwise?.mark);
}

/** Full marks on one side, steps on the other; or steps to both sides of a point. */
function asSteps(pieces: readonly Piece[], otherwise: PieceScore | undefined, build: Build): PiecewiseRule | undefined {
  if (otherwise) return undefined;
  const steps = pieces.flatMap(({ interval, score }) => (score.kind === 'steps' ? [{ interval, score }] : []));
  const rest = pieces.filter(({ score }) => score.kind !== 'steps');
  const [first, second] = steps;
  if (first?.score.direction !== 'lose' || !sameMark(first.score.start, FULL, build.fullMark)) return undefined;
  const { at, step, change: deduction, partialStep, limit: floor } = first.score;
  const rule = { threshold: at, step, deduction, partialStep, floor };
  const isFull = ({ score }: Piece): boolean => score.kind === 'mark' && sameMark(score.mark, FULL, build.fullMark);
  if (second) {
    const same = JSON.stringify(first.score) === JSON.stringify(second.score);
    const point = rest.every(
      ({ interval, score }) => interval.from?.at === at && interval.to?.at === at && isFull({ interval, score }),
    );
    return same && point && steps.length === 2 && rest.length <= 1
      ? stepDeduction({ ...rule, side: 'either' })
      : undefined;
  }
  const [band] = rest;
  if (rest.length === 0 && isBeyond(first.interval, at))
    return stepDeduction({ ...rule, side: first.interval.from ? 'above' : 'below' });
  if (rest.length !== 1 || !band || !isFull(band)) return undefined;
  const edge = first.interval.from ? band.interval.to : band.interval.from;
  const open = first.interval.from ? !band.interval.from : !band.interval.to;
  // Where neither owns the point (「下降的…，增长的…」), nothing is said about it.
  const owned = edge?.inclusive === true || (first.interval.from ?? first.interval.to)?.inclusive === true;
  if (!edge || !open || !owned || !decimal(edge.at).eq(at) || !isBeyond(first.interval, at)) return undefined;
  return stepDeduction({ ...rule, side: first.interval.from ? 'above' : 'below' });
}

function isBeyond({ from, to }: Interval, at: string): boolean {
  return from && to ? false : (from ?? to) !== undefined && decimal((from ?? to)?.at ?? 0).eq(at);
}

function asLine(pieces: readonly Piece[], otherwise: PieceScore | undefined, build: Build): PiecewiseRule | undefined {
  const lines = pieces.flatMap(({ score }) => (score.kind === 'line' ? [score] : []));
  const [line] = lines;
  if (otherwise || !line || lines.length !== 1 || pieces.length !== 3) return undefined;
  const [low, high] = decimal(line.from.at).lt(line.to.at) ? [line.from, line.to] : [line.to, line.from];
  const fits = pieces.every(({ interval, score }) => {
    if (score.kind === 'line') return interval.from !== undefined && interval.to !== undefined;
    if (score.kind !== 'mark' || (interval.from && interval.to)) return false;
    // What is marked lies beyond the line, not over it.
    const [edge, end] = interval.from ? [interval.from, high] : [interval.to, low];
    return edge !== undefined && decimal(edge.at).eq(end.at) && sameMark(end.mark, score.mark, build.fullMark);
  });
  return fits ? linear(line) : undefined;
}

/** Steps in proportion that lead from one edge just to the mark beyond the other are a straight line, whatever the full mark. */
function stepsAsLine(piece: Piece, pieces: readonly Piece[]): Piece {
  const {
    interval: { from, to },
    score,
  } = piece;
  if (score.kind !== 'steps' || score.partialStep !== 'proportional' || !from || !to) return piece;
  const end = [from, to].find(({ at }) => !decimal(at).eq(score.at));
  const [start, change, limit] = [shareOf(score.start), shareOf(score.change), shareOf(score.limit)];
  if (!end || !start || !change || !limit || ![from, to].some(({ at }) => decimal(at).eq(score.at))) return piece;
  const moved = decimal(end.at).minus(score.at).abs().div(score.step).times(change);
  const reached = score.direction === 'lose' ? start.minus(moved) : start.plus(moved);
  const beyond = pieces.find(
    ({ interval, score: other }) =>
      other.kind === 'mark' && [interval.from, interval.to].some((edge) => edge && decimal(edge.at).eq(end.at)),
  );
  const mark = beyond?.score.kind === 'mark' ? beyond.score.mark : undefined;
  const fits =
    mark &&
    shareOf(mark)?.eq(reached) === true &&
    (score.direction === 'lose' ? reached.gte(limit) : reached.lte(limit));
  if (!fits) return piece;
  const ends = [
    { at: score.at, mark: score.start },
    { at: end.at, mark },
  ] as const;
  const [low, high] = decimal(end.at).gt(score.at) ? ends : ([ends[1], ends[0]] as const);
  return { ...piece, score: { kind: 'line', from: low, to: high } };
}

/** A mark as a part of the full mark; points other than 0 are none. */
function shareOf(mark: Mark): Decimal | undefined {
  if ('share' in mark) return decimal(mark.share[0]).div(mark.share[1]);
  return decimal(mark.points).isZero() ? decimal(0) : undefined;
}

function asRatio(pieces: readonly Piece[], otherwise: PieceScore | undefined): PiecewiseRule | undefined {
  const [only, second] = pieces;
  if (otherwise || !only || second || only.score.kind !== 'share' || only.interval.from || only.interval.to)
    return undefined;
  const { base, mark, cap } = only.score;
  return decimal(base).eq(1) && mark === FULL ? ratio(cap) : undefined;
}
