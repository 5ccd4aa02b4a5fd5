/** A number as decimal text, exact: `'0.1'`, `'-32.91'`. */
export type DecimalText = string;

/** What the measured value is: a fraction that is shown in percent, or a plain number. */
export type ValueKind = 'rate' | 'amount';

/** Points, either fixed or as a share of the indicator's full mark (`share: ['1', '4']` is a quarter of it). */
export type Mark = { readonly points: DecimalText } | { readonly share: readonly [DecimalText, DecimalText] };

export const FULL: Mark = { share: ['1', '1'] };
export const NOTHING: Mark = { points: '0' };

export interface Edge {
  readonly at: DecimalText;
  readonly inclusive: boolean;
}

/** Without `from` it reaches down without end, without `to` up without end. */
export interface Interval {
  readonly from?: Edge;
  readonly to?: Edge;
}

/** How a part of a step counts: in proportion, not at all, or as a whole one. */
export type PartialStep = 'proportional' | 'down' | 'up';

/** A formula over named quantities. */
export type Expression =
  | { readonly kind: 'number'; readonly value: DecimalText }
  | { readonly kind: 'fullMark' }
  | { readonly kind: 'quantity'; readonly name: string }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };
