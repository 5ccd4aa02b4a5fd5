import {
  type Decimal,
  decimal,
  largest,
  roundAway,
  roundHalfUp,
  roundToZero,
  smallest,
  ZERO,
  sumOf,
} from '../base/decimal';
import type { FunctionName } from './formula';
import { formatNumber } from './formatNumber';
import { matchesCriteria } from './matchesCriteria';
import { fail, FormulaError, isDecimal, isError, numberInText, toBoolean, toNumber, toText, type Value } from './value';

/** An argument: cells that were referred to, or a calculated value. Excel treats the two differently almost everywhere. */
export type Part =
  | { readonly kind: 'cells'; readonly rows: readonly (readonly Value[])[] }
  | { readonly kind: 'value'; readonly value: Value };

type Calculation = (parts: readonly Part[]) => Value;

/** Every function but those that do not look at all their arguments. */
export const functions: Readonly<Record<Exclude<FunctionName, 'IF' | 'IFERROR' | 'ISNUMBER'>, Calculation>> = {
  ABS: ([value]) => number(value).abs(),
  AND: (parts) => truths(parts).every(Boolean),
  AVERAGE: (parts) => {
    const found = numbers(parts);
    return found.length === 0 ? fail('#DIV/0!') : sumOf(found).div(found.length);
  },
  CHAR: ([value]) => plainCharacter(whole(value)),
  COUNT: (parts) => decimal(parts.reduce((count, part) => count + countNumbers(part), 0)),
  COUNTA: (parts) => decimal(parts.flatMap(everyValue).filter((value) => value !== undefined).length),
  COUNTIF: ([cells, criteria]) =>
    decimal(
      cellsOf(cells)
        .flat()
        .filter(matchesCriteria(single(criteria))).length,
    ),
  MAX: (parts) => {
    const found = numbers(parts);
    return found.length === 0 ? ZERO : largest(...found);
  },
  MIN: (parts) => {
    const found = numbers(parts);
    return found.length === 0 ? ZERO : smallest(...found);
  },
  NOT: ([value]) => !toBoolean(single(value)),
  OR: (parts) => truths(parts).some(Boolean),
  ROUND: ([value, places]) => roundHalfUp(number(value), whole(places)),
  ROUNDDOWN: ([value, places]) => roundToZero(number(value), whole(places)),
  ROUNDUP: ([value, places]) => roundAway(number(value), whole(places)),
  SUBSTITUTE: ([value, old, replacement, which]) =>
    substitute(words(value), words(old), words(replacement), which && whole(which)),
  SUM: (parts) => sumOf(numbers(parts)),
  SUMIF: ([cells, criteria, summed]) =>
    sumIf(cellsOf(cells), single(criteria), summed ? cellsOf(summed) : cellsOf(cells)),
  TEXT: ([value, format]) => textOf(single(value), words(format)),
  TRIM: ([value]) => words(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  VALUE: ([value]) => number(value),
};

/** Beyond these programs do not agree. */
function plainCharacter(code: number): string {
  if (code < 1 || code > 127) throw new Error(`CHAR(${String(code)}) differs from program to program`);
  return String.fromCharCode(code);
}

function single(part: Part | undefined): Value {
  if (!part) throw new Error('A function lacks an argument');
  if (part.kind === 'value') return part.value;
  const [row, ...moreRows] = part.rows;
  if (moreRows.length > 0 || row?.length !== 1) throw new Error('A range stands where one value is wanted');
  return row[0];
}

function number(part: Part | undefined): Decimal {
  return toNumber(single(part));
}

function whole(part: Part | undefined): number {
  return roundToZero(number(part), 0).toNumber();
}

function words(part: Part | undefined): string {
  return toText(single(part));
}

function cellsOf(part: Part | undefined): readonly (readonly Value[])[] {
  if (part?.kind !== 'cells') throw new Error('COUNTIF and SUMIF want cells');
  return part.rows;
}

function everyValue(part: Part): readonly Value[] {
  return part.kind === 'cells' ? part.rows.flat() : [part.value];
}

/** In cells only real numbers count, and errors spread; a calculated value must be a number or read as one. */
function numbers(parts: readonly Part[]): readonly Decimal[] {
  return parts.flatMap((part) => {
    if (part.kind === 'value') return [toNumber(part.value)];
    return part.rows.flat().flatMap((value) => {
      if (isError(value)) throw new FormulaError(value);
      return isDecimal(value) ? [value] : [];
    });
  });
}

function countNumbers(part: Part): number {
  if (part.kind === 'cells') return part.rows.flat().filter(isDecimal).length;
  const { value } = part;
  const counts =
    typeof value === 'string' ? numberInText(value) !== undefined : isDecimal(value) || typeof value === 'boolean';
  return counts ? 1 : 0;
}

function truths(parts: readonly Part[]): readonly boolean[] {
  const found = parts.flatMap((part) => {
    if (part.kind === 'value') return [toBoolean(part.value)];
    return part.rows
      .flat()
      .flatMap((value) => (value === undefined || typeof value === 'string' ? [] : [toBoolean(value)]));
  });
  return found.length === 0 ? fail('#VALUE!') : found;
}

function sumIf(cells: readonly (readonly Value[])[], criteria: Value, summed: readonly (readonly Value[])[]): Decimal {
  const matches = matchesCriteria(criteria);
  const values = cells.flatMap((row, down) =>
    row.flatMap((value, across) => (matches(value) ? [summed[down]?.[across]] : [])),
  );
  return sumOf(numbers([{ kind: 'cells', rows: [values] }]));
}

function substitute(content: string, old: string, replacement: string, which: number | undefined): string {
  if (old === '') return content;
  if (which === undefined) return content.replaceAll(old, replacement);
  if (which < 1) fail('#VALUE!');
  const pieces = content.split(old);
  if (which >= pieces.length) return content;
  return [pieces.slice(0, which).join(old), pieces.slice(which).join(old)].join(replacement);
}

/** A text that reads as no number stays as it is. */
function textOf(value: Value, format: string): string {
  if (typeof value === 'boolean') return toText(value);
  const shown = typeof value === 'string' ? numberInText(value) : toNumber(value);
  return shown === undefined ? toText(value) : formatNumber(shown, format);
}
