import { type Decimal, decimal } from '../base/decimal';
import type { CalculatedValue } from './workbookDraft';
import { type SheetSnapshot, cellKey, contentAt } from './snapshot';

/** What a person typed into a cell of ours: a value, or a formula of her own with the value it shows. */
export interface Typed {
  readonly value: CalculatedValue;
  /** Without `=`. */
  readonly formula?: string;
}

export function typedAt(sheet: SheetSnapshot, row: number, column: number): Typed | undefined {
  const content = contentAt(sheet, row, column);
  const formula = sheet.formulas.get(cellKey(row, column));
  if (content === undefined && formula === undefined) return undefined;
  const value = typeof content === 'number' ? decimal(content) : (content ?? '');
  if (typeof value === 'string' && value.trim() === '' && formula === undefined) return undefined;
  return formula === undefined ? { value } : { value, formula };
}

export function typedText(text: string): Typed {
  return { value: text };
}

export function typedNumber(value: Decimal): Typed {
  return { value };
}

/** The text a person reads in the cell; empty for what is not a text. */
export function textOf(typed: Typed | undefined): string {
  if (typed === undefined) return '';
  return typeof typed.value === 'string' ? typed.value : shownValue(typed.value);
}

export function numberOf(typed: Typed | undefined): Decimal | undefined {
  const value = typed?.value;
  return typeof value === 'object' && 'toDecimalPlaces' in value ? value : undefined;
}

function shownValue(value: CalculatedValue): string {
  if (typeof value === 'object') return 'error' in value ? value.error : value.toString();
  return String(value);
}
