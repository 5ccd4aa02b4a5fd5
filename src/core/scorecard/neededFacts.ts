import type { FactId } from '../facts/catalogue';
import type { Facts } from '../facts/facts';
import { rateDefinition } from '../facts/rates';
import type { Scorecard, ScoredIndicator } from './scorecard';
import { sumsUsed } from './rateValue';

/** The 数据项 that this scheme scores with: those in use and, where a figure is missing, the one that is asked for. */
export function neededFacts({ indicators }: Pick<Scorecard, 'indicators'>, facts: Facts): ReadonlySet<FactId> {
  return new Set(indicators.flatMap((scored) => factsOf(scored, facts)));
}

function factsOf({ indicator: { measure } }: ScoredIndicator, facts: Facts): readonly FactId[] {
  switch (measure.kind) {
    case 'rate': {
      const { numerator, denominator } = sumsUsed(rateDefinition(measure.rate), facts);
      return [numerator, denominator].flatMap(({ plus, minus = [] }) => [...plus, ...minus]);
    }
    case 'figures':
      return measure.quantities.flatMap(({ fact }) => fact ?? []);
    case 'level':
      return measure.from ? [measure.from.fact] : [];
    case 'checklist':
    case 'typed':
    case 'judgement':
      return [];
  }
}
