import type { ScoredIndicator } from './scorecard';

/** Something is still hers to do: a figure, a judgement, or to confirm words that were not read. */
export function isOpen({ status }: Pick<ScoredIndicator, 'status'>): boolean {
  return status === 'pending' || status === 'unconfirmed';
}
