import type { Decimal } from '../base/decimal';

export type RuleOutcome =
  | { readonly kind: 'scored'; readonly score: Decimal }
  | { readonly kind: 'open'; readonly code: OpenCode }
  | { readonly kind: 'notApplicable' }
  /** A judgement not yet made. */
  | { readonly kind: 'range'; readonly minimum: Decimal; readonly maximum: Decimal };

/** Why there is no score yet: something a person must fill in, decide or put right. */
export type OpenCode =
  | 'valueMissing'
  | 'valueInGap'
  | 'itemsOpen'
  | 'itemsMismatch'
  | 'levelMissing'
  | 'levelUnknown'
  | 'countMissing'
  | 'countNegative'
  | 'quantityMissing'
  | 'guardMissing'
  | 'scoreOutOfBounds';
