import type { GridCell } from '../../../support/gridSnapshot';
import type { Money } from './purse';
import type { Random } from '../../../support/random';

export type Unit = '元' | '千元' | '万元';

export interface NumberStyle {
  readonly form: 'number' | 'plainText' | 'commas' | 'yen' | 'fullWidth';
  /** How a 0 is written. */
  readonly zero: 0 | null | '－' | '—' | '-';
}

const FEN_PER_UNIT: Record<Unit, number> = { 元: 100, 千元: 100_000, 万元: 1_000_000 };

export function drawNumberStyle(random: Random): NumberStyle {
  return {
    form: random.pick(['number', 'number', 'number', 'plainText', 'commas', 'commas', 'yen', 'fullWidth']),
    zero: random.pick([0, 0, 0, null, '－', '—', '-']),
  };
}

export function writeMoney(value: Money, unit: Unit, { form, zero }: NumberStyle): GridCell {
  if (value === 0) return zero === 0 ? writeNumber(0, form) : zero;
  return writeNumber(rounded(value, unit), form);
}

/** What is left of an amount in two decimals of a unit. */
export function rounded(value: Money, unit: Unit): number {
  return Math.round((value * 100) / FEN_PER_UNIT[unit]) / 100;
}

function writeNumber(value: number, form: NumberStyle['form']): GridCell {
  switch (form) {
    case 'number': return value;
    case 'plainText': return value.toFixed(2);
    case 'commas': return withCommas(value);
    case 'yen': return `￥${withCommas(value)}`;
    case 'fullWidth': return fullWidth(value.toFixed(2));
  }
}

function withCommas(value: number): string {
  const [whole = '', fraction = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
