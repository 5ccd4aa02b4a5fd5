import type { Decimal } from '../base/decimal';
import type { Scorecard } from './scorecard';

/** What the grade is taken from: the total, converted where something does not apply, with what is added and taken. Undefined while anything is open. */
export function finalScore({ pending, adjusted, converted, total }: Scorecard): Decimal | undefined {
  if (pending > 0) return undefined;
  return adjusted ? adjusted.total : (converted ?? total);
}
