import type { Formula } from '../formula/formula';
import type { Project } from './projects';
import type { Spot } from './wordBars';

/** A project with the places of its money. */
export type ProjectSpots = Pick<Project, 'name' | 'row' | 'column' | 'form' | 'goal' | 'completion'> &
  Record<'initial' | 'change' | 'full' | 'executed', Spot | undefined> & {
    /** Its name is that of something else. */
    readonly doubted?: boolean;
  };

/** How many lines say something, with the formula that counts them. */
export interface Counted {
  readonly value: number;
  readonly formula: Formula;
  /** Lines of which nothing may be said that is not understood. */
  readonly held: readonly number[];
}
