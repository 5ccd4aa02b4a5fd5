/** Something that a rule looks at. */
export type RuleNeed =
  /** The measured rate or amount. */
  | { readonly kind: 'value' }
  /** Answers to 要点; `count` where the rule itself says how many. */
  | { readonly kind: 'items'; readonly count?: number }
  /** How many cases there are: of several answers, those that are met, or those that are not. */
  | { readonly kind: 'count'; readonly of: 'met' | 'unmet' }
  | { readonly kind: 'level'; readonly levels: readonly string[] }
  /** A score that a person gives; `sometimes`: only for some values. */
  | { readonly kind: 'entry'; readonly sometimes: boolean }
  | QuantityNeed
  /** Whether a special case holds; `optional`: not answered is no. */
  | { readonly kind: 'guard'; readonly name: string; readonly optional: boolean };

/** A named figure; `isWhole`: it is itself what is measured, not one of several figures that give it. */
export interface QuantityNeed {
  readonly kind: 'quantity';
  readonly name: string;
  readonly is: 'rate' | 'amount' | 'count' | 'flag';
  readonly isWhole: boolean;
}

/** The named figures, each once. */
export function quantityNames(needs: readonly RuleNeed[]): readonly string[] {
  return [...new Set(needs.flatMap((need) => (need.kind === 'quantity' ? [need.name] : [])))];
}

export function asksFor(needs: readonly RuleNeed[], ...kinds: readonly RuleNeed['kind'][]): boolean {
  return needs.some(({ kind }) => kinds.includes(kind));
}
