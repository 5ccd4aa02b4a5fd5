import type { Drawing } from './drawing';
import type { Dress } from './dress';
import type { Figures } from './figures';
import type { Random } from '../../../support/random';

export interface Context {
  readonly figures: Figures;
  readonly dress: Dress;
  readonly random: Random;
}

/** One way to print some of the figures. */
export type Layout = (context: Context) => Drawing;
