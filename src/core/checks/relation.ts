import type { CheckSaying } from '../wording/checkMessages';
import { type Decimal, ZERO, largest, sumOf } from '../base/decimal';
import type { Place } from '../base/problem';
import { type Figure, amountOf, halfStep, placeOf } from './checkedFigure';

/** A figure on one side of a relation, added or taken away. */
export interface Term {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** What must hold between figures, wherever they stand. */
export type Relation = SumRelation | ShareRelation | TogetherRelation | StatedRelation;

export interface SumRelation {
  /** `equal`: both sides are the same; `atMost`: the left side does not exceed the right. */
  readonly kind: 'equal' | 'atMost';
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** The left figure is made of the right ones: a wrong part shows there too, and in what is made of it. */
  readonly isSum: boolean;
}

/** A printed rate is a quotient of two printed figures. */
export interface ShareRelation {
  readonly kind: 'share';
  readonly rate: Figure;
  readonly part: Figure;
  readonly whole: Figure;
  /** 86.2 in a column of percents is 0.862. */
  readonly scale: Decimal;
}

/** Money was spent if and only if something was counted. */
export interface TogetherRelation {
  readonly kind: 'together';
  readonly left: Figure;
  readonly right: readonly Figure[];
}

/** Words and figures that must agree: a sentence under a form, a code and its name, a year. */
export interface StatedRelation {
  readonly kind: 'stated';
  readonly holds: boolean;
  /** What stands there, for the message. */
  readonly saying: CheckSaying;
  readonly details: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
}

export function figuresOf(relation: Relation): readonly Figure[] {
  switch (relation.kind) {
    case 'equal':
    case 'atMost':
      return [...relation.left, ...relation.right].map(({ figure }) => figure);
    case 'share':
      return [relation.rate, relation.part, relation.whole];
    case 'together':
      return [relation.left, ...relation.right];
    case 'stated':
      return [];
  }
}

/** All its cells. */
export function placesOf(relation: Relation): readonly Place[] {
  return relation.kind === 'stated' ? relation.places : figuresOf(relation).map(placeOf);
}

export function isSumRelation(relation: Relation): relation is SumRelation {
  return relation.kind === 'equal' || relation.kind === 'atMost';
}

/** By how much a figure is corrected, in 万元 or as counted. */
export type Corrected = (figure: Figure) => Decimal;

const asPrinted: Corrected = () => ZERO;

/** Left minus right, in 万元 or as counted. */
export function difference({ left, right }: SumRelation, corrected: Corrected = asPrinted): Decimal {
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, { figure, sign }) => {
      const amount = amountOf(figure).plus(corrected(figure));
      return sign > 0 ? total.plus(amount) : total.minus(amount);
    }, ZERO);
  return sum(left).minus(sum(right));
}

/** What rounding cell by cell can make of a true relation. A hair more, for 元 divided by 10,000. */
export function tolerance(relation: SumRelation): Decimal {
  return sumOf(figuresOf(relation).map((figure) => halfStep(figure))).plus('0.0000000001');
}

export function holds(relation: Relation, corrected: Corrected = asPrinted): boolean {
  switch (relation.kind) {
    case 'equal':
      return difference(relation, corrected).abs().lte(tolerance(relation));
    case 'atMost':
      return difference(relation, corrected).lte(tolerance(relation));
    case 'share':
      return shareHolds(relation, corrected);
    case 'together': {
      const amount = (figure: Figure) => amountOf(figure).plus(corrected(figure));
      return amount(relation.left).isZero() === relation.right.every((figure) => amount(figure).isZero());
    }
    case 'stated':
      return relation.holds;
  }
}

/** Some pair of amounts inside what is printed gives some rate inside what is printed. */
function shareHolds({ rate, part, whole, scale }: ShareRelation, corrected: Corrected = asPrinted): boolean {
  const amount = (figure: Figure) => amountOf(figure).plus(corrected(figure));
  const [printed, half] = [amount(rate).times(scale), halfStep(rate).times(scale).plus('0.0000000001')];
  const [lowest, highest] = [amount(whole).minus(halfStep(whole)), amount(whole).plus(halfStep(whole))];
  if (lowest.lte(0)) return true;
  const least = amount(part).minus(halfStep(part));
  const most = amount(part).plus(halfStep(part));
  const from = least.div(least.isNegative() ? lowest : highest);
  const to = most.div(most.isNegative() ? highest : lowest);
  return printed.plus(half).gte(from) && printed.minus(half).lte(to);
}

/** How far the printed rate is from the quotient, for the message. */
export function quotient({ part, whole }: ShareRelation): Decimal {
  return amountOf(part).div(largest(amountOf(whole), ZERO));
}
