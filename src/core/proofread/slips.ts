import { decimal } from '../base/decimal';

const DIGITS = /-?\d[\d,]*(?:\.\d+)?/;

/** One figure of a number another, or two that changed places: what a hand does. */
export function isSlip(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === undefined || right === undefined || left === right || left.length !== right.length) return false;
  const differing = Array.from(left).filter((digit, at) => digit !== right[at]).length;
  return differing === 1 || (differing === 2 && sorted(left) === sorted(right));
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join('');
}

/** The number that makes `fits` true with two of its figures changed back; undefined where there is none, or several. */
export function turnedBack(text: string, fits: (digits: string) => boolean): string | undefined {
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const found = new Set<string>();
  for (let one = 0; one < digits.length; one++)
    for (let other = one + 1; other < digits.length; other++) {
      const turned = swapped(digits, one, other);
      if (turned !== undefined && fits(turned.replaceAll(',', ''))) found.add(turned);
    }
  const [only] = found;
  return only !== undefined && found.size === 1 ? text.replace(digits, only) : undefined;
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
