import { decimal } from '../base/decimal';

const DIGITS = /-?\d[\d,]*(?:\.\d+)?/;

/** One figure of a number another, or two that changed places: what a hand does. */
export function isSlip(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === undefined || right === undefined || left === right) return false;
  if (isMoved(left, right)) return true;
  if (left.length !== right.length) return false;
  // 「6万元」 is no slip of 6.09: nobody wrote any decimals.
  if (decimalsOf(right) > (/\.(\d+)/.exec(one)?.[1]?.length ?? 0)) return false;
  const differing = Array.from(left).filter((digit, at) => digit !== right[at]).length;
  return differing === 1 || (differing === 2 && sorted(left) === sorted(right));
}

/** 70.4 for 7.04: the point another place, of digits that are not alike by chance. */
function isMoved(left: string, right: string): boolean {
  const [one, other] = [left, right].map((digits) => digits.replace(/\D/g, '').replace(/^0+|0+$/g, ''));
  return one === other && (one?.length ?? 0) >= 3;
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join('');
}

/** The text with one figure another, or two of them changed back, that makes `fits` true. */
export function slipThatFits(text: string, fits: (digits: string) => boolean): string | undefined {
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const found = [...swaps(digits), ...changes(digits), ...moved(digits)].find(
    (one) => !/^0\d/.test(one) && fits(one.replaceAll(',', '')),
  );
  return found === undefined ? undefined : text.replace(digits, found);
}

/** A nought too few or too many, the point one place off: of digits that are not alike by chance. */
function moved(digits: string): readonly string[] {
  const plain = digits.replaceAll(',', '');
  if (plain.replace(/\D/g, '').replace(/^0+|0+$/g, '').length < 3) return [];
  const places = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
  return [10, 100]
    .flatMap((by) => [decimal(plain).times(by).toFixed(places), decimal(plain).div(by).toFixed(places)])
    .filter((one) => !decimal(one).isZero());
}

function swaps(digits: string): readonly string[] {
  const places = Array.from(digits, (_, at) => at);
  return places.flatMap((one) => places.slice(one + 1).flatMap((other) => swapped(digits, one, other) ?? []));
}

function changes(digits: string): readonly string[] {
  return Array.from(digits).flatMap((own, at) =>
    /\d/.test(own)
      ? Array.from('0123456789')
          .filter((digit) => digit !== own)
          .map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1))
      : [],
  );
}

function swapped(digits: string, one: number, other: number): string | undefined {
  const [left, right] = [digits[one] ?? '', digits[other] ?? ''];
  if (left === right || !/\d\d/.test(left + right)) return undefined;
  return digits.slice(0, one) + right + digits.slice(one + 1, other) + left + digits.slice(other + 1);
}

function plain(text: string): string | undefined {
  const digits = DIGITS.exec(text)?.[0].replaceAll(',', '');
  return digits === undefined ? undefined : decimal(digits).toFixed(2);
}

function decimalsOf(digits: string): number {
  return decimal(digits).decimalPlaces();
}
