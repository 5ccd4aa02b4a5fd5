import type { SoftInterval, Unit } from '../phrase';
import type { BandStatement } from '../criterionStatement';

/** A band of the measured value that no sentence states in so many words. */
export function plainBand(
  interval: SoftInterval,
  unit: Unit,
  { outcome, span }: Pick<BandStatement, 'outcome' | 'span'>,
): BandStatement {
  return {
    kind: 'band',
    subject: '',
    intervals: [interval],
    unit,
    change: false,
    bare: false,
    worded: true,
    outcome,
    span,
  };
}
