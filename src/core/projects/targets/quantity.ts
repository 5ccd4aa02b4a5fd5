import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { type CellContent, isCellError } from '../../workbook/snapshot';

/** One cell of hers with how its number is shown. */
export interface HerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Number format; absent for General. */
  readonly format?: string | undefined;
}

/** A number in a cell, and the words that stand around it there. */
export interface WrittenNumber {
  readonly value: Decimal;
  /** Plain texts before and behind the number. */
  readonly before: string;
  readonly after: string;
  /** For a text: the pieces of the cell that must still be there for the number to be read anew from it. */
  readonly pieces: readonly string[] | undefined;
  /** For a number: shown as a percentage, its value already times 100. */
  readonly shownAsPercent: boolean;
}

const RUN = /(?<![A-Za-z\d.])[0-9０-９]+(?:[,，](?=[0-9０-９]{3})[0-9０-９]{3})*(?:[.．][0-9０-９]+)?/g;

/** All numbers of a text: none, one, or several. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(RUN)].map((match) => {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const digits = match[0].normalize('NFKC').replaceAll(',', '');
    return {
      value: decimal(digits),
      before: plainText(before),
      after: plainText(after),
      pieces: /[０-９．，]/.test(match[0]) ? undefined : [before, after].filter((piece) => piece !== ''),
      shownAsPercent: false,
    };
  });
}

/** The one number that a cell holds. */
export function numberIn({ content, format }: HerCell): WrittenNumber | undefined {
  if (typeof content === 'number') {
    const percent = isPercentFormat(format);
    const value = decimal(content);
    const said = wordsOfFormat(format);
    // What is shown is another number, or a percentage with words behind it.
    if (!said || (percent && said.after !== '')) return undefined;
    return { value: percent ? value.times(100) : value, ...said, pieces: [], shownAsPercent: percent };
  }
  if (typeof content !== 'string') return undefined;
  const [only, ...more] = numbersIn(content);
  return only && more.length === 0 ? only : undefined;
}

export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && withoutLiterals(format).includes('%');
}

/** A number that Excel shows as a date or a time. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[ymdhs]/i.test(withoutLiterals(format).replace(/General|\[[^\]]*\]/gi, ''));
}

/** 「0"人"」 shows the unit that her number is of; 「0.0,"千"」 shows another number than the cell holds. */
function wordsOfFormat(format: string | undefined): Pick<WrittenNumber, 'before' | 'after'> | undefined {
  if (format === undefined || !/["\\]/.test(format)) return { before: '', after: '' };
  const bare = format.replace(/\[[^\]]*\]|_.|\*./g, '');
  const [first = ''] = bare.replace(/"[^"]*"|\\./g, (literal) => literal.replaceAll(';', '')).split(';');
  const digits = withoutLiterals(first);
  if (/[0#?],(?![0#?])/.test(digits) || first.includes('\\.')) return undefined;
  const parts = first
    .split(/[0#?.,%]+/)
    .map((part) => plainText(part.replace(/"([^"]*)"|\\(.)/g, '$1$2').replace(/General/gi, '')));
  return { before: parts[0] ?? '', after: parts.slice(1).join('') };
}

function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\./g, '');
}

/** What stands in a cell, as text; a number as it is shown. */
export function shownText({ content, format }: HerCell): string {
  if (content === undefined) return '';
  if (typeof content === 'number') {
    if (isDateFormat(format)) return dayText(content);
    return isPercentFormat(format) ? `${decimal(content).times(100).toString()}%` : decimal(content).toString();
  }
  return isCellError(content) ? content.error : String(content).trim();
}

/** 45291 → 2023-12-31. */
function dayText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}
