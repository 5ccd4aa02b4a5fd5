import type { FactId } from '../../core/facts/catalogue';
import type { Facts } from '../../core/facts/facts';
import { type Sum, rateDefinition } from '../../core/facts/rates';
import { type ScoredIndicator } from '../../core/scorecard/scorecard';
import { sumsUsed } from '../../core/scorecard/rateValue';

/** What a score is made of: the figures, and for a rate which of them is divided by which. */
export interface Trail {
  readonly ratio: { readonly numerator: Sum; readonly denominator: Sum } | undefined;
  readonly facts: readonly FactId[];
}

export function trailOf({ indicator: { measure } }: ScoredIndicator, facts: Facts): Trail {
  switch (measure.kind) {
    case 'rate': {
      const ratio = sumsUsed(rateDefinition(measure.rate), facts);
      return { ratio, facts: [...new Set([...factsOf(ratio.numerator), ...factsOf(ratio.denominator)])] };
    }
    case 'figures':
      return { ratio: undefined, facts: measure.quantities.flatMap(({ fact }) => (fact ? [fact] : [])) };
    case 'level':
      return { ratio: undefined, facts: measure.from ? [measure.from.fact] : [] };
    case 'checklist':
    case 'typed':
    case 'judgement':
      return { ratio: undefined, facts: [] };
  }
}

function factsOf({ plus, minus = [] }: Sum): readonly FactId[] {
  return [...plus, ...minus];
}
