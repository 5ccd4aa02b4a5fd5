import type { Dress } from './figure';
import type { Span } from './shownSpan';

/**
 * One kind of statement, three readings: written into this year's report, recognised in somebody's text, and checked
 * against the workbook. What a kind writes it recognises and finds right, and after a change of any one figure, sign or
 * word it finds it wrong or does not know it any more; a test holds every kind to that.
 */
export interface StatementKind<Input> {
  readonly id: string;
  write(input: Input, dress: Dress): readonly Span[];
  /** Every occurrence in a text, in the order in which they stand. The text is evened first; spans are of the text given. */
  recognise(text: string): readonly Reading[];
  /** Against the workbook; `undefined` where nobody knows the figures, and the sentence is held against itself. */
  check(reading: Reading, truth: Input | undefined): readonly Mismatch[];
}

export interface Reading {
  /** The kind's id. */
  readonly kind: string;
  readonly span: TextRange;
  /** Parts by their name: `amount`, `direction`, `rate`, `label`; a list numbers them: `amount.0`. */
  readonly slots: Readonly<Record<string, Slot>>;
}

/** First character and the one behind the last. */
export type TextRange = readonly [start: number, end: number];

export interface Slot {
  readonly text: string;
  readonly span: TextRange;
}

export interface Mismatch {
  readonly code: MismatchCode;
  readonly slot: string;
  readonly span: TextRange;
  readonly says: string;
  readonly should: string;
}

export type MismatchCode =
  'figureDiffers' | 'directionWrong' | 'sumDiffers' | 'resultDiffers' | 'countDiffers' | 'wordWrong' | 'claimWrong';
