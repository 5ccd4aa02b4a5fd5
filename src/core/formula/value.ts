import { type Decimal, decimal, ZERO } from '../base/decimal';
import { type CellError, cellError, type ErrorCode } from '../workbook/snapshot';

/** What a cell or a part of a formula holds; `undefined` is a blank cell. */
export type Value = Decimal | string | boolean | CellError | undefined;

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'toDecimalPlaces' in value;
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && 'error' in value;
}

/** An error on its way up to the function that catches it. */
export class FormulaError extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export function fail(code: ErrorCode): never {
  throw new FormulaError(cellError(code));
}

/** As arithmetic takes it: blank is 0, TRUE is 1, a text counts only where it reads as a number. */
export function toNumber(value: Value): Decimal {
  if (value === undefined) return ZERO;
  if (isDecimal(value)) return value;
  if (isError(value)) throw new FormulaError(value);
  if (typeof value === 'boolean') return decimal(value ? 1 : 0);
  return numberInText(value) ?? fail('#VALUE!');
}

/** Dates and currency signs, which some programs also read, are left out: we never print them. */
export function numberInText(content: string): Decimal | undefined {
  const match = /^\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?)(%)?\s*$/.exec(content);
  const digits = match?.[1]?.replaceAll(',', '') ?? '';
  if (!/^[-+]?(?:\d|\.\d)/.test(digits)) return undefined;
  const value = decimal(digits.replace(/^\+/, '').replace(/\.(?=[eE]|$)/, ''));
  return match?.[2] ? value.div(100) : value;
}

/** As `&` takes it. */
export function toText(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDecimal(value)) return generalText(value);
  throw new FormulaError(value);
}

/** 15 significant digits without trailing zeros; an exponent only beyond the sizes a budget knows. */
function generalText(value: Decimal): string {
  const shown = value.toSignificantDigits(15);
  if (shown.isZero()) return '0';
  if (shown.e >= -9 && shown.e <= 19) return shown.toFixed();
  return shown
    .toExponential()
    .replace('e', 'E')
    .replace(/([-+])(\d)$/, '$10$2');
}

export function toBoolean(value: Value): boolean {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (isDecimal(value)) return !value.isZero();
  if (isError(value)) throw new FormulaError(value);
  const word = value.toUpperCase();
  if (word !== 'TRUE' && word !== 'FALSE') fail('#VALUE!');
  return word === 'TRUE';
}

/** Negative, 0 or positive. Every number comes before every text, every text before FALSE; a blank takes the other's kind. */
export function compare(left: Value, right: Value): number {
  if (left === undefined && right === undefined) return 0;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (isError(a)) throw new FormulaError(a);
  if (isError(b)) throw new FormulaError(b);
  if (isDecimal(a) && isDecimal(b)) return a.cmp(b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function blankLike(other: Value): Exclude<Value, undefined> {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : ZERO;
}

function rank(value: Decimal | string | boolean): number {
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function compareTexts(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
