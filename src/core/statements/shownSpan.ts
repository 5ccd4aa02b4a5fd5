import type { Place } from '../base/problem';
import type { Dress, Figure } from './figure';
import { printed } from './printed';

/** A piece of a written sentence: plain words, or words that follow from the workbook and lead back to it. */
export interface Span {
  readonly text: string;
  readonly from?: { readonly field?: string; readonly source?: Place };
}

/** A figure as it is printed. */
export function shown(figure: Figure, dress: Dress): Span {
  return followed(printed(figure, dress), figure);
}

/** Words that follow from a figure: a direction, a rate worked out of it. */
export function followed(text: string, { field, source }: Pick<Figure, 'field' | 'source'>): Span {
  return { text, from: { ...(field !== undefined && { field }), ...(source && { source }) } };
}

export function sentence(...pieces: readonly (string | Span | readonly Span[])[]): readonly Span[] {
  return pieces.flatMap((piece): readonly Span[] => {
    if (typeof piece !== 'string') return Array.isArray(piece) ? (piece as readonly Span[]) : [piece as Span];
    return piece === '' ? [] : [{ text: piece }];
  });
}

export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
