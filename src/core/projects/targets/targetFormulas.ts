import { type Decimal, decimal } from '../../base/decimal';
import { type Formula, binary, call, cell, number, text } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import { SUM_PLACES } from '../../base/decimal';
import { isCellError } from '../../workbook/snapshot';
import type { HerCell, WrittenNumber } from './quantity';
import { APART, PLAUSIBLE, type ShareBelow } from './readDone';
import type { BoundDone, Calculation } from './targetAnswer';
import { type Shortfall, shortfallFormula } from './shortfall';
import { type Unit, isPercent } from './unit';

/** A number of a cell of hers, read anew whenever she changes it. */
export interface LiveNumber {
  /** The digits of a text, for a cell of their own; an empty text where the words around them are no longer there. */
  readonly digits: Formula;
  /** The number, given the cell of the digits. */
  readonly value: (digits: Formula) => Formula;
}

export function liveNumber(her: HerCell, { value, pieces, shownAsPercent }: WrittenNumber): LiveNumber {
  const place = cellOf(her);
  const direct = (formula: Formula): LiveNumber => ({ digits: EMPTY, value: () => formula });
  if (shownAsPercent) return direct(when(isNumber(place), round(binary(place, '*', number('100')), SUM_PLACES), EMPTY));
  if (typeof her.content === 'number') return direct(when(isNumber(place), place, EMPTY));
  if (pieces === undefined) return direct(when(unchanged(her), number(value.toString()), EMPTY));
  const bare = [...pieces, ','].reduce<Formula>((inner, piece) => call('SUBSTITUTE', inner, text(piece), EMPTY), place);
  // 「95%」 that becomes a number shown as 97 % is another number: the words must still be there.
  const digits = pieces.length === 0 ? bare : when(allOf(pieces.map((piece) => holds(place, piece))), bare, EMPTY);
  return { digits, value: onlyDigits };
}

/** VALUE reads 「5/6」 as a day, 「1E5」 and 「5%」 as other numbers: a 0 behind digits makes ten times as many, or changes nothing behind a point. */
function onlyDigits(digits: Formula): Formula {
  const read = call('VALUE', digits);
  const longer = call('VALUE', binary(digits, '&', text('0')));
  const plain = call('OR', binary(longer, '=', binary(read, '*', number('10'))), binary(longer, '=', read));
  return call('IFERROR', when(plain, read, EMPTY), EMPTY);
}

/** The completion in the target's unit. `target` is the cell of the figure that is wanted. */
export function doneFormula(
  her: HerCell,
  { number: done, scale, bare, shareBelow }: BoundDone,
  unit: Unit,
  target: Formula,
  digits: Formula,
): Formula {
  const written = liveNumber(her, done).value(digits);
  const read = shareBelow ? whileNoShare(written, target, shareBelow) : written;
  const place = cellOf(her);
  if (isPercent(unit) && typeof her.content === 'number' && !done.shownAsPercent) {
    // A bare 96 and a bare 0.96 are both 96 %; whichever it is now, the other is read anew by the next run only.
    const same = scale.equals(1)
      ? call('OR', binary(place, '>', number('10')), binary(place, '=', number('0')), unchanged(her))
      : binary(place, '<', number('1'));
    return when(isNumber(place), when(same, scaled(place, scale), EMPTY), EMPTY);
  }
  if (bare) {
    const plausible = call(
      'AND',
      binary(read, '<', binary(target, '*', number(String(PLAUSIBLE)))),
      binary(binary(read, '*', number(String(PLAUSIBLE))), '>', target),
    );
    const same = call('OR', binary(read, '=', number('0')), plausible);
    return when(isNumber(read), when(isNumber(target), when(same, read, EMPTY), EMPTY), EMPTY);
  }
  return scale.equals(1) ? read : when(isNumber(read), scaled(read, scale), EMPTY);
}

/** One of the two is a share, the other is none: which of them is written otherwise than it is meant nobody knows. */
function whileNoShare(read: Formula, target: Formula, { limit, included }: ShareBelow): Formula {
  const [small, large] = [call('MIN', read, target), call('MAX', read, target)];
  const mixed = call(
    'AND',
    binary(small, '>', number('0')),
    binary(small, included ? '<=' : '<', number(limit)),
    binary(large, '>', number(limit)),
    binary(large, '>=', binary(small, '*', number(String(APART)))),
  );
  return when(call('AND', isNumber(read), isNumber(target)), when(mixed, EMPTY, read), EMPTY);
}

function scaled(value: Formula, scale: Decimal): Formula {
  if (scale.equals(1)) return value;
  const inverse = decimal('1').div(scale);
  const product =
    scale.lt(1) && inverse.isInteger()
      ? binary(value, '/', number(inverse.toString()))
      : binary(value, '*', number(scale.toSignificantDigits(15).toString()));
  return round(product, SUM_PLACES);
}

export interface ScoreParts {
  readonly target: Formula;
  readonly done: Formula;
  readonly full: Formula;
  readonly own: Formula;
  /** Her cells that must say what they said when the score was settled. */
  readonly settled: readonly HerCell[];
}

/** The score as a formula; an empty text while a person has to say. */
export function targetScoreFormula(
  calculation: Calculation,
  assumed: boolean,
  parts: ScoreParts,
  shortfall: Shortfall,
): Formula {
  const { full, own, settled } = parts;
  switch (calculation.kind) {
    case 'open':
      return EMPTY;
    case 'full':
      return when(allOf([isNumber(full), ...settled.map(unchanged)]), full, EMPTY);
    case 'own': {
      if (assumed) return when(allOf([isNumber(full), ...settled.map(unchanged)]), full, EMPTY);
      const [low, high] = calculation.bounds;
      const within = call(
        'AND',
        binary(own, '>=', binary(full, '*', number(low.toString()))),
        binary(own, '<=', binary(full, '*', number(high.toString()))),
      );
      return when(allOf([isNumber(full), isNumber(own), ...settled.map(unchanged)]), when(within, own, EMPTY), EMPTY);
    }
    case 'bound':
      return when(
        call('AND', isNumber(parts.target), isNumber(parts.done), isNumber(full)),
        when(binary(parts.done, '>=', number('0')), boundFormula(calculation, parts, shortfall), EMPTY),
        EMPTY,
      );
  }
}

function boundFormula(
  { relation }: Extract<Calculation, { kind: 'bound' }>,
  { target, done, full }: ScoreParts,
  shortfall: Shortfall,
): Formula {
  const part = (ratio: Formula): Formula => binary(full, '*', shortfallFormula(shortfall, ratio));
  const positive = (then: Formula): Formula => when(binary(target, '>', number('0')), then, EMPTY);
  switch (relation) {
    case '>=':
      return positive(when(binary(done, '>=', target), full, part(binary(done, '/', target))));
    case '<=':
      return when(binary(done, '<=', target), full, positive(part(binary(target, '/', done))));
    case '=':
      return when(
        binary(done, '=', target),
        full,
        positive(when(binary(done, '>', target), full, part(binary(done, '/', target)))),
      );
    case '>':
    case '<':
      return when(binary(done, relation, target), full, EMPTY);
    case 'exact':
      return when(binary(done, '=', target), full, EMPTY);
  }
}

export function cellOf({ sheet, row, column }: HerCell): Formula {
  return cell(row, column, sheet);
}

/** The cell still says what it said. */
export function unchanged(her: HerCell): Formula {
  const { content } = her;
  const place = cellOf(her);
  if (typeof content === 'number') return binary(place, '=', number(decimal(content).toString()));
  if (typeof content === 'boolean' || isCellError(content)) return binary(number('1'), '=', number('0'));
  return binary(place, '=', text(content ?? ''));
}

function holds(place: Formula, piece: string): Formula {
  return binary(call('SUBSTITUTE', place, text(piece), EMPTY), '<>', binary(place, '&', EMPTY));
}

function allOf(conditions: readonly Formula[]): Formula {
  const [first, ...rest] = conditions;
  if (!first) return binary(number('1'), '=', number('1'));
  return rest.length === 0 ? first : call('AND', first, ...rest);
}
