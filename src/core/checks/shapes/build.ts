import { a1 } from '../../workbook/address';
import type { Attempt } from '../check';
import type { Unread } from '../unread';
import type { Figure } from '../checkedFigure';
import type { Form, FormColumn, Line } from '../checkedForm';
import type { Term } from '../relation';

/** A figure, or why there is none. */
export type Read = Figure | Unread;

export function read(form: Form, line: Line, column: FormColumn): Read {
  return (
    form.figure(line, column) ?? {
      kind: 'unread',
      why: 'unreadable',
      details: { sheet: form.sheet, cell: a1(line.row, column.column) },
    }
  );
}

export function unexplained(form: Form, word: string): Unread {
  return { kind: 'unread', why: 'unexplained', details: { sheet: form.sheet, word } };
}

export function isUnread(value: object): value is Unread {
  return 'kind' in value && value.kind === 'unread';
}

export function plus(figure: Read): { figure: Read; sign: 1 | -1 } {
  return { figure, sign: 1 };
}

export function minus(figure: Read): { figure: Read; sign: 1 | -1 } {
  return { figure, sign: -1 };
}

type Side = readonly { readonly figure: Read; readonly sign: 1 | -1 }[];

/** The whole is the sum of its parts. Nothing is said of a whole with nothing under it. */
export function sum(whole: Read, parts: readonly Read[]): readonly Attempt[] {
  if (parts.length === 0 || parts.every((part) => !isUnread(part) && part.blank)) return [];
  return attempt('equal', [plus(whole)], parts.map(plus), true);
}

/** The same where a whole that is left blank is only not printed, as under 数量. */
export function printedSum(whole: Read, parts: readonly Read[]): readonly Attempt[] {
  return !isUnread(whole) && whole.blank ? [] : sum(whole, parts);
}

export function equal(left: Side, right: Side): readonly Attempt[] {
  return attempt('equal', left, right, false);
}

export function atMost(left: Side, right: Side): readonly Attempt[] {
  return attempt('atMost', left, right, false);
}

function attempt(kind: 'equal' | 'atMost', left: Side, right: Side, isSum: boolean): readonly Attempt[] {
  const [leftTerms, rightTerms] = [readable(left), readable(right)];
  if (!Array.isArray(leftTerms)) return [leftTerms as Unread];
  if (!Array.isArray(rightTerms)) return [rightTerms as Unread];
  const terms = [...(leftTerms as Term[]), ...(rightTerms as Term[])];
  if (terms.every(({ figure }) => figure.blank)) return [];
  const missing = terms.find(({ figure }) => figure.unit === undefined);
  const mixed =
    terms.some(({ figure }) => figure.unit !== undefined) || new Set(terms.map(({ figure }) => figure.sheet)).size > 1;
  if (
    missing &&
    mixed &&
    terms.some(({ figure }) => figure.unit !== missing.figure.unit || figure.sheet !== missing.figure.sheet)
  )
    return [{ kind: 'unread', why: 'unitMissing', details: { sheet: missing.figure.sheet } }];
  return [{ kind, left: leftTerms as Term[], right: rightTerms as Term[], isSum }];
}

function readable(side: Side): readonly Term[] | Unread {
  const terms: Term[] = [];
  for (const { figure, sign } of side) {
    if (isUnread(figure)) return figure;
    terms.push({ figure, sign });
  }
  return terms;
}

/** Blank, or 0. */
export function isNothing(figure: Read): boolean {
  return !isUnread(figure) && figure.value.isZero();
}
