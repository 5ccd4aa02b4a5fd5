import { type Decimal, decimal } from '../../base/decimal';
import { type Figure, halfStep } from '../../checks/checkedFigure';
import { firstUnit } from '../../checks/gap';
import type { Relation, ShareRelation, SumRelation, Term } from '../../checks/relation';
import { tolerance } from '../../checks/relation';
import { undecorated } from '../../facts/cellFormula';
import { type Formula, binary, call, cell, negate, number, text } from '../../formula/formula';
import { EMPTY, isNumber, isText, round, when } from '../../formula/shorthand';

/**
 * The number in her cell, as a check reads it: nothing is 0, a number as text is that number, other words are none.
 * `inPercent`: in a column of 98.6 and the like, a text 「98.6%」 is that too.
 */
export function figureFormula(figure: Figure, inPercent: boolean): Formula {
  const { sheet, row, column, written, blank } = figure;
  const place = cell(row, column, sheet);
  const empty = blank && written !== '' ? call('OR', isText(place, ''), isText(place, written)) : isText(place, '');
  return when(isNumber(place), place, when(empty, number('0'), typedNumber(figure, place, inPercent)));
}

function typedNumber({ decoration }: Figure, place: Formula, inPercent: boolean): Formula {
  if (decoration) return undecorated(place, decoration);
  return call('VALUE', inPercent ? call('SUBSTITUTE', place, text('%'), EMPTY) : place);
}

/** Where the sheet shows the number of a figure. */
export type FigureCell = (figure: Figure) => Formula;

/** How far the relation is from holding, now; undefined where that is no number. */
export function gapFormula(relation: Relation, at: FigureCell): Formula | undefined {
  switch (relation.kind) {
    case 'equal':
    case 'atMost':
      return round(sumGap(relation, at), GAP_PLACES);
    case 'share': {
      const { rate, whole } = relation;
      const exact = binary(scaled(relation, at(rate)), '-', quotientFormula(relation, at));
      return when(binary(at(whole), '=', number('0')), EMPTY, exact);
    }
    case 'together':
    case 'stated':
      return undefined;
  }
}

/** What a printed rate should be. */
export function quotientFormula({ part, whole }: ShareRelation, at: FigureCell): Formula {
  return quotientOf(at(part), part, at(whole), whole);
}

/** 元 divided by 10,000 has six places; what a double holds beyond them is noise. */
const GAP_PLACES = 6;

/** Whether it holds now, with the same tolerance as in a check. `gap` is the cell that shows the difference. */
export function holdsFormula(relation: Exclude<Relation, { kind: 'stated' }>, at: FigureCell, gap: Formula): Formula {
  switch (relation.kind) {
    case 'equal':
      return binary(call('ABS', gap), '<=', exactNumber(sumTolerance(relation)));
    case 'atMost':
      return binary(gap, '<=', exactNumber(sumTolerance(relation)));
    case 'share':
      return shareHolds(relation, at);
    case 'together': {
      const nothing = call('AND', ...relation.right.map((figure) => binary(at(figure), '=', number('0'))));
      return when(binary(at(relation.left), '=', number('0')), nothing, call('NOT', nothing));
    }
  }
}

function sumTolerance(relation: SumRelation): Decimal {
  return tolerance(relation).times(firstUnit(relation));
}

/** Left minus right, in the unit of the first figure. */
function sumGap(relation: SumRelation, at: FigureCell): Formula {
  const unit = firstUnit(relation);
  const [first, ...rest] = [
    ...relation.left,
    ...relation.right.map(({ figure, sign }): Term => ({ figure, sign: sign > 0 ? -1 : 1 })),
  ];
  if (!first) return number('0');
  const start = first.sign > 0 ? inUnit(first.figure, at, unit) : negate(inUnit(first.figure, at, unit));
  return rest.reduce<Formula>(
    (sum, { figure, sign }) => binary(sum, sign > 0 ? '+' : '-', inUnit(figure, at, unit)),
    start,
  );
}

function inUnit(figure: Figure, at: FigureCell, unit: Decimal): Formula {
  const own = decimal(figure.unit?.perWanYuan ?? '1');
  if (own.equals(unit)) return at(figure);
  return own.gt(unit)
    ? binary(at(figure), '/', exactNumber(own.div(unit)))
    : binary(at(figure), '*', exactNumber(unit.div(own)));
}

function scaled({ scale }: ShareRelation, rate: Formula): Formula {
  return scale.equals(1) ? rate : binary(rate, '*', exactNumber(scale));
}

function quotientOf(part: Formula, partFigure: Figure, whole: Formula, wholeFigure: Figure): Formula {
  const factor = decimal(wholeFigure.unit?.perWanYuan ?? '1').div(partFigure.unit?.perWanYuan ?? '1');
  const quotient = binary(part, '/', whole);
  return factor.equals(1) ? quotient : binary(quotient, '*', exactNumber(factor));
}

/** Some pair of amounts inside what is printed gives some rate inside what is printed. */
function shareHolds(relation: ShareRelation, at: FigureCell): Formula {
  const { rate, part, whole, scale } = relation;
  const half = (figure: Figure) => exactNumber(halfStep(figure).times(figure.unit?.perWanYuan ?? '1'));
  const lowest = binary(at(whole), '-', half(whole));
  const highest = binary(at(whole), '+', half(whole));
  const least = binary(at(part), '-', half(part));
  const most = binary(at(part), '+', half(part));
  const isBelow = (formula: Formula) => binary(formula, '<', number('0'));
  const from = quotientOf(least, part, when(isBelow(least), lowest, highest), whole);
  const to = quotientOf(most, part, when(isBelow(most), highest, lowest), whole);
  const slack = exactNumber(halfStep(rate).times(scale).plus('0.0000000001'));
  const printed = scaled(relation, at(rate));
  return when(
    binary(lowest, '<=', number('0')),
    binary(number('1'), '=', number('1')),
    call('AND', binary(binary(printed, '+', slack), '>=', from), binary(binary(printed, '-', slack), '<=', to)),
  );
}

/** To the spreadsheet of the page a number that JavaScript writes as 1e-10 is a text, and every number is less than a text. */
function exactNumber(value: Decimal): Formula {
  const isTiny = !value.isZero() && value.abs().lt('0.000001');
  return isTiny
    ? binary(number(value.times('10000000000').toFixed()), '/', number('10000000000'))
    : number(value.toFixed());
}

/** A text of hers that is no longer as it was read: what follows from that, only a new run says. */
export function isChanged(place: Formula, was: string | number): Formula {
  return binary(place, '<>', typeof was === 'number' ? number(decimal(was).toFixed()) : text(was));
}
