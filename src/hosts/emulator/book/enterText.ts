import type { ErrorCode } from '../../../core/workbook/snapshot';

/** What stands in a cell after something was typed into it, or handed to `values`. */
export type CellInput =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | { readonly error: ErrorCode } }
  /** Without `=`. */
  | { readonly kind: 'formula'; readonly text: string };

export interface Entered {
  readonly input: CellInput | undefined;
  /** A format that Excel chooses for what was typed: 5% becomes 0.05 shown as a percentage. */
  readonly numberFormat?: string;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * Excel takes a text in `values` and in `formulas` alike as if it were typed: it may become a formula, a number, a date, a percentage,
 * a truth value or an error. An apostrophe before it, or the text format of the cell, keeps it a text.
 */
export function enterText(raw: number | string | boolean, numberFormat: string): Entered {
  if (typeof raw !== 'string') return constant(raw);
  if (raw === '') return { input: undefined };
  if (raw.startsWith("'")) return constant(raw.slice(1));
  if (numberFormat === '@') return constant(raw);
  if (/^[=＝]./.test(raw)) return { input: { kind: 'formula', text: raw.slice(1) } };
  if (/^[+-]./.test(raw) && !isNumeric(raw)) return { input: { kind: 'formula', text: raw } };
  if (/^(?:true|false)$/i.test(raw)) return constant(raw.toLowerCase() === 'true');
  if (ERROR.test(raw)) return { input: { kind: 'constant', value: { error: raw.toUpperCase() as ErrorCode } } };
  return typedNumber(raw.trim().normalize('NFKC')) ?? typedDate(raw.trim()) ?? constant(raw);
}

function constant(value: number | string | boolean): Entered {
  return { input: { kind: 'constant', value } };
}

function isNumeric(text: string): boolean {
  return typedNumber(text.trim()) !== undefined;
}

function typedNumber(text: string): Entered | undefined {
  const match = /^(\()?([+-]?)[¥￥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)(%)?(\))?$/.exec(text);
  const digits = match?.[3]?.replaceAll(',', '') ?? '';
  // `E5` is no number, and neither is what is too large for one.
  if (
    !match ||
    !/^\.?\d/.test(digits) ||
    !Number.isFinite(Number(digits)) ||
    (match[1] === undefined) !== (match[5] === undefined)
  )
    return undefined;
  const size = Number(digits) / (match[4] === undefined ? 1 : 100);
  const value = match[2] === '-' || match[1] !== undefined ? -size : size;
  return {
    input: { kind: 'constant', value },
    ...(match[4] === undefined ? {} : { numberFormat: digits.includes('.') ? '0.00%' : '0%' }),
  };
}

/** Only that it becomes a date matters here: a text of ours that did would be lost. */
function typedDate(text: string): Entered | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(?:(\d{1,2})日)?)$/.exec(text) ?? undefined;
  const short = match ? undefined : /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (!match && !short) return undefined;
  const [year, month, day] = match
    ? [match[1], match[2] ?? match[4], match[3] ?? match[5] ?? '1']
    : ['2022', short?.[1], short?.[2] ?? short?.[3]];
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return { input: { kind: 'constant', value: serial }, numberFormat: 'yyyy/m/d' };
}
