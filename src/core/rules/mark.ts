import { type Decimal, decimal, largest, roundScore, smallest, ZERO, sumOf } from '../base/decimal';
import { binary, call, type Formula, number } from '../formula/formula';
import { round } from '../formula/shorthand';
import type { Mark } from './terms';

export function markValue(mark: Mark, fullMark: Decimal): Decimal {
  if ('points' in mark) return decimal(mark.points);
  const [part, whole] = mark.share;
  return fullMark.times(part).div(whole);
}

/** `2`, `G5`, `G5/4` or `G5*3/4`. */
export function markFormula(mark: Mark, fullMark: Formula): Formula {
  if ('points' in mark) return number(mark.points);
  const [part, whole] = mark.share.map((text) => decimal(text));
  if (!part || !whole || part.isZero()) return number('0');
  if (part.eq(whole)) return fullMark;
  const several = part.eq(1) ? fullMark : binary(fullMark, '*', number(part.toFixed()));
  return whole.eq(1) ? several : binary(several, '/', number(whole.toFixed()));
}

/** `n*0.5`, `n*G5` or `n*G5*3/4`, without brackets and without a factor of 1. */
export function timesMark(times: Formula, mark: Mark, fullMark: Formula): Formula {
  if ('points' in mark) return decimal(mark.points).eq(1) ? times : binary(times, '*', number(mark.points));
  return markFormula(mark, binary(times, '*', fullMark));
}

/** All marks together: what is fixed, and the share, whichever there are. */
export function totalOfMarks(marks: readonly Mark[]): readonly Mark[] {
  const points = sumOf(marks.map((mark) => ('points' in mark ? mark.points : ZERO)));
  const shares = marks.flatMap((mark) => ('share' in mark ? [mark.share] : []));
  const [first, ...rest] = shares;
  const share = first && rest.reduce<readonly [string, string]>(addShares, first);
  return [...(points.isZero() && share ? [] : [{ points: points.toFixed() }]), ...(share ? [{ share }] : [])];
}

function addShares([a, b]: readonly [string, string], [c, d]: readonly [string, string]): readonly [string, string] {
  if (b === d) return [decimal(a).plus(c).toFixed(), b];
  return [decimal(a).times(d).plus(decimal(c).times(b)).toFixed(), decimal(b).times(d).toFixed()];
}

export function isNothing(mark: Mark): boolean {
  return decimal('points' in mark ? mark.points : mark.share[0]).isZero();
}

/** Written alike: two bounds of which nothing is left to choose. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Kept between 0 and the full mark, and rounded: as a score it can stand alone. */
export function scoreOfMark(mark: Mark, fullMark: Decimal): Decimal {
  return roundScore(withinFull(markValue(mark, fullMark), fullMark));
}

export function scoreOfMarkFormula(mark: Mark, fullMark: Formula): Formula {
  if ('points' in mark) {
    const points = roundScore(decimal(mark.points));
    return points.gt(0) ? call('MIN', fullMark, number(points.toFixed())) : number('0');
  }
  const share = decimal(mark.share[0]).div(mark.share[1]);
  if (share.gte(1)) return fullMark;
  return share.gt(0) ? round(markFormula(mark, fullMark), 2) : number('0');
}

export function withinFull(score: Decimal, fullMark: Decimal): Decimal {
  return largest(ZERO, smallest(fullMark, score));
}

/** Only where one of the marks that go into the score could carry it out of bounds. */
export function withinFullFormula(score: Formula, fullMark: Formula, marks: readonly Mark[]): Formula {
  const mayExceed = marks.some((mark) =>
    'points' in mark ? decimal(mark.points).gt(0) : decimal(mark.share[0]).gt(mark.share[1]),
  );
  const mayFallShort = marks.some((mark) => decimal('points' in mark ? mark.points : mark.share[0]).lt(0));
  const limited = mayExceed ? smallestOf(fullMark, score) : score;
  return mayFallShort ? call('MAX', number('0'), limited) : limited;
}

/** `MIN(G5,3,H5*G5)` rather than a MIN within a MIN. */
function smallestOf(limit: Formula, score: Formula): Formula {
  return score.kind === 'call' && score.name === 'MIN'
    ? call('MIN', limit, ...score.arguments)
    : call('MIN', limit, score);
}
