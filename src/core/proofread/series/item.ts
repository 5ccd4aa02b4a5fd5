import type { Decimal } from '../../base/decimal';
import type { TextPlace } from '../mention';

/** What a list or a column measures. */
export type Measure = 'money' | 'rate' | 'count' | 'points' | 'lost' | 'scoreRate' | 'full' | 'change';

/** Things of one sort with their values: the parts of a list in the text, the lines of a table under one heading. */
export interface Series {
  readonly measure: Measure;
  /** The heading of its column; a list of the text has none. */
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly name: string;
  readonly value: Decimal;
  /** As it stands there; what was reckoned from others stands nowhere. */
  readonly text: string;
  readonly at: TextPlace | undefined;
}
