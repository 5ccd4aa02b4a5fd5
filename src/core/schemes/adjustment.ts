import type { DecimalText } from '../rules/rule';

/** A line of 加分项 or 扣分项: it adds to the total or takes from it, outside the full marks. */
export interface Adjustment {
  readonly kind: 'adds' | 'takes';
  readonly name: string;
  readonly criterion: string;
  /** The most it adds or takes, where the table gives it points. */
  readonly most?: DecimalText;
}

/** How they go into the total, as far as the scheme says it. */
export interface AdjustingTerms {
  /** The most that all of a kind come to. */
  readonly mostAdded?: DecimalText;
  readonly mostTaken?: DecimalText;
  /** Whether the total may be more than the full mark. */
  readonly beyondFull?: boolean;
}

/** By it a line is told from the others, in answers and in the sheet. */
export function adjustmentKey({ kind, name }: Pick<Adjustment, 'kind' | 'name'>): string {
  return `${kind}/${name}`;
}

/** What she is asked where the scheme does not say it. */
export const TERM_KEYS = { mostAdded: 'terms/mostAdded', way: 'terms/way' } as const;
