import type { ValueKind } from '../rules/rule';
import type { Measure } from './scheme';

/** Whether what the rule is applied to is a rate or an amount; where nothing is measured the rule says rates. */
export function measuredKind(measure: Measure): ValueKind {
  if (measure.kind === 'figures') return measure.valueKind;
  return measure.kind === 'typed' && measure.what !== 'count' ? measure.what : 'rate';
}
