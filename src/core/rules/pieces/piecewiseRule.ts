import type { DecimalText, Interval, Mark, PartialStep } from '../terms';

/** What a rate or an amount gets: marks that are found in different ways on different stretches; the first that holds the value wins. */
export interface PiecewiseRule {
  readonly kind: 'piecewise';
  readonly pieces: readonly Piece[];
  /** For a value on no piece; absent where the criterion leaves a gap, which a person must judge. */
  readonly otherwise?: PieceScore;
}

export interface Piece {
  readonly interval: Interval;
  readonly score: PieceScore;
}

export type PieceScore =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | StepsScore
  /** `value ÷ base × mark`, at most `cap`. */
  | { readonly kind: 'share'; readonly base: DecimalText; readonly mark: Mark; readonly cap: Mark }
  /** `base ÷ value × mark`, for what should be small; nothing spent is the best. */
  | { readonly kind: 'inverse'; readonly base: DecimalText; readonly mark: Mark; readonly cap: Mark }
  | ({ readonly kind: 'line' } & Line)
  /** A person decides between two bounds. */
  | { readonly kind: 'between'; readonly minimum: Mark; readonly maximum: Mark };

/** From `start`, so much less (or more) for each step that the value lies away from `at`, as far as `limit`. */
export interface StepsScore {
  readonly kind: 'steps';
  readonly direction: 'lose' | 'gain';
  readonly start: Mark;
  readonly at: DecimalText;
  /** More than 0. */
  readonly step: DecimalText;
  readonly change: Mark;
  readonly partialStep: PartialStep;
  readonly limit: Mark;
}

/** Straight between two different points; beyond either end the mark of that end. */
export interface Line {
  readonly from: LineEnd;
  readonly to: LineEnd;
}

export interface LineEnd {
  readonly at: DecimalText;
  readonly mark: Mark;
}
