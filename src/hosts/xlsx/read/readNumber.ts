const HYPHEN = 45;
const POINT = 46;
const ZERO = 48;

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const LAST_EXACT = 2 ** 53 / 10 - 1;

/**
 * The number that these bytes write, NaN where they write none. Up to fifteen digits without an exponent are read here: an exact
 * integer divided by an exact power of ten is rounded once, so the result is the very double that `Number` gives, without a string.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === HYPHEN;
  if (negative) at++;
  let digits = 0;
  let decimals = -1;
  const first = at;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (digits > LAST_EXACT) return readAny(bytes, start, end);
      digits = digits * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === POINT && decimals < 0) decimals = 0;
    else return readAny(bytes, start, end);
  }
  if (at - first - (decimals >= 0 ? 1 : 0) === 0) return NaN;
  if (decimals > 22) return readAny(bytes, start, end);
  const value = decimals > 0 ? digits / (POWERS[decimals] as number) : digits;
  return negative && value !== 0 ? -value : value;
}

function readAny(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400))).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}
