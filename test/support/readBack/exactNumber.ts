/** A number as a fraction of whole numbers: a reader of reports reckons for itself, without the product's decimals. */
export interface Exact {
  readonly above: bigint;
  readonly below: bigint;
}

export function exact(text: string): Exact {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return { above: BigInt(`${sign}${whole}${fraction}`), below: 10n ** BigInt(fraction.length) };
}

export const ZERO_EXACT: Exact = { above: 0n, below: 1n };

export function plus(a: Exact, b: Exact): Exact {
  return { above: a.above * b.below + b.above * a.below, below: a.below * b.below };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { ...b, above: -b.above });
}

export function times(a: Exact, b: Exact): Exact {
  return { above: a.above * b.above, below: a.below * b.below };
}

export function over(a: Exact, b: Exact): Exact {
  const sign = b.above < 0n ? -1n : 1n;
  return { above: sign * a.above * b.below, below: sign * a.below * b.above };
}

export function sign({ above }: Exact): -1 | 0 | 1 {
  if (above === 0n) return 0;
  return above > 0n ? 1 : -1;
}

export function size(value: Exact): Exact {
  return value.above < 0n ? { ...value, above: -value.above } : value;
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce(plus, ZERO_EXACT);
}

const HUNDRED = exact('100');

/** Half up to two decimals, away from zero, as reports round. What would vanish keeps two figures; 0 is 「0」. */
export function twoDecimals(value: Exact, trim = false): string {
  if (value.above === 0n) return '0';
  const own = size(value);
  const minusSign = value.above < 0n ? '-' : '';
  if (trim && own.above % own.below === 0n) return `${minusSign}${String(own.above / own.below)}`;
  const hundredths = rounded(own, 2);
  if (hundredths > 0n) return `${minusSign}${placed(hundredths, 2)}`;
  let places = 3;
  while ((own.above * 10n ** BigInt(places)) / own.below < 10n) places++;
  return `${minusSign}${placed(rounded(own, places), places).replace(/0+$/, '')}`;
}

/** 「91.72%」 「100%」 */
export function percent(value: Exact): string {
  return `${twoDecimals(times(value, HUNDRED), true)}%`;
}

/** 「91.28」 「10」 「2.5」 */
export function points(value: Exact): string {
  const own = size(value);
  const text = placed(rounded(own, 2), 2).replace(/\.?0+$/, '');
  return `${value.above < 0n && text !== '0' ? '-' : ''}${text}`;
}

/** So many decimals at most. */
export function decimals(value: Exact, places: number): string {
  return placed(rounded(value, places), places).replace(/\.?0+$/, '');
}

function rounded({ above, below }: Exact, places: number): bigint {
  return (above * 10n ** BigInt(places) * 2n + below) / (below * 2n);
}

function placed(digits: bigint, places: number): string {
  const text = String(digits).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
