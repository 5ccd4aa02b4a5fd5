import type { Decimal } from '../base/decimal';
import { roundHalfUp } from '../base/decimal';
import type { TextNumber } from './numbersIn';

/** One way in which two or three figures of a paragraph give another. */
export interface Reckoned {
  readonly value: Decimal;
  /** How far the rounding of what went in may have moved it. */
  readonly spread: Decimal;
  readonly of: readonly TextNumber[];
  readonly why: string;
}

export function difference(one: TextNumber, other: TextNumber): Reckoned {
  const [more, less] = one.value.gte(other.value) ? [one, other] : [other, one];
  return {
    value: more.value.minus(less.value),
    spread: halfOf(one).plus(halfOf(other)),
    of: [one, other],
    why: `${more.text} － ${less.text}`,
  };
}

export function quotient(part: TextNumber, whole: TextNumber): readonly Reckoned[] {
  if (whole.value.isZero()) return [];
  const value = part.value.div(whole.value);
  return [{ value, spread: spreadOf(part, whole), of: [part, whole], why: `${part.text} ÷ ${whole.text}` }];
}

export function growth(now: TextNumber, before: TextNumber): readonly Reckoned[] {
  if (before.value.isZero()) return [];
  const value = now.value.minus(before.value).abs().div(before.value.abs());
  const why = `（${now.text} － ${before.text}）÷ ${before.text}`;
  return [{ value, spread: spreadOf(now, before).times(2), of: [now, before], why }];
}

/** 「满意118人、基本满意9人」 of 130. */
export function shareOfTwo(one: TextNumber, other: TextNumber, whole: TextNumber): readonly Reckoned[] {
  if (whole.value.isZero()) return [];
  const value = one.value.plus(other.value).div(whole.value);
  const why = `（${one.text} ＋ ${other.text}）÷ ${whole.text}`;
  return [{ value, spread: value.times(0), of: [one, other, whole], why }];
}

/** Whether a printed figure is this value, rounded as it is printed. */
export function fits({ value, step }: Pick<TextNumber, 'value' | 'step'>, exact: Reckoned): boolean {
  return value.abs().minus(exact.value).abs().lte(step.div(2).plus(exact.spread));
}

/** As the figure would be printed: no more decimals than stand there. */
export function printedAs({ text, step, kind, value }: TextNumber, exact: Decimal): string {
  const decimals = Math.max(
    0,
    -Math.floor(Math.log10(step.times(kind === 'rate' ? 100 : scaleOf(text, value)).toNumber() * 1.0000001)),
  );
  const shown = exact.times(kind === 'rate' ? 100 : scaleOf(text, value));
  return text.replace(/-?[\d,]+(?:\.\d+)?/, roundHalfUp(shown, decimals).toFixed(decimals));
}

/** How many of its unit one of the value's is: 10000元. */
function scaleOf(text: string, value: Decimal): Decimal | number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? '1';
  return value.isZero() ? 1 : value.abs().pow(-1).times(digits);
}

function halfOf({ step, kind }: TextNumber): Decimal {
  return kind === 'count' ? step.times(0) : step.div(2);
}

function spreadOf(part: TextNumber, whole: TextNumber): Decimal {
  const share = part.value.div(whole.value).abs();
  return halfOf(part).plus(halfOf(whole).times(share)).div(whole.value.abs());
}
