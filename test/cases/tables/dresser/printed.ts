import type { Drawing } from './drawing';
import type { Dress } from './dress';
import type { Figures } from './figures';

/** A table with whose figures it is filled: this year's, last year's, a draft's, or nobody's. */
export interface Printed {
  readonly role: 'now' | 'last' | 'draft' | 'decoy';
  readonly drawing: Drawing;
  readonly dress: Dress;
  readonly figures: Figures;
}
