import { type Decimal, decimal, roundRate } from '../base/decimal';
import type { Facts } from '../facts/facts';
import { rateDefinition } from '../facts/rates';
import { NOT_APPLICABLE, OVER_BUDGET } from '../rules/cellText';
import { expressionValue, quantitiesOf } from '../rules/expression';
import type { Measure } from '../schemes/scheme';
import { numberOf } from '../workbook/typed';
import type { IndicatorEntry } from './entries';
import { type RateValue, rateValue } from './rateValue';

type Figures = Extract<Measure, { kind: 'figures' }>;

/** The number that the rule marks: as she typed it into 实际值, or as the figures give it. Undefined where the measure has none. */
export function measuredValue(measure: Measure, entry: IndicatorEntry, facts: Facts): RateValue | undefined {
  if (measure.kind !== 'rate' && measure.kind !== 'figures' && measure.kind !== 'typed') return undefined;
  if (entry.value) return typedValue(entry.value);
  if (measure.kind === 'rate') return rateValue(rateDefinition(measure.rate), facts);
  return measure.kind === 'figures' && measure.value
    ? figuresValue(measure, measure.value, entry, facts)
    : { kind: 'missing', facts: [] };
}

function typedValue(typed: NonNullable<IndicatorEntry['value']>): RateValue {
  const value = numberOf(typed);
  if (value) return { kind: 'value', value };
  if (typed.value === NOT_APPLICABLE) return { kind: 'zeroDenominator', policy: 'notApplicable', facts: [] };
  return typed.value === OVER_BUDGET
    ? { kind: 'zeroDenominator', policy: 'overBudget', facts: [] }
    : { kind: 'missing', facts: [] };
}

function figuresValue(
  measure: Figures,
  expression: NonNullable<Figures['value']>,
  entry: IndicatorEntry,
  facts: Facts,
): RateValue {
  const quantities = quantityValues(measure, entry, facts);
  if (quantitiesOf(expression).some((name) => quantities[name] === undefined))
    return {
      kind: 'missing',
      facts: measure.quantities.flatMap(({ fact }) => (fact && !facts.facts.get(fact)?.value ? [fact] : [])),
    };
  const value = expressionValue(expression, quantities, decimal(0));
  if (!value) return { kind: 'zeroDenominator', policy: 'manual', facts: [] };
  return { kind: 'value', value: measure.valueKind === 'rate' ? roundRate(value) : value };
}

/** The figures of a formula that are known, by their names in it. */
export function quantityValues(
  { quantities }: Figures,
  { figures }: IndicatorEntry,
  { facts }: Facts,
): Readonly<Record<string, Decimal>> {
  return Object.fromEntries(
    quantities.flatMap(({ name, fact }) => {
      const value = fact ? facts.get(fact)?.value : numberOf(figures?.get(name)?.typed);
      return value ? [[name, value] as const] : [];
    }),
  );
}
