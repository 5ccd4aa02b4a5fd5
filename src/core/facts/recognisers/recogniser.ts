import type { Table } from '../../tables/table';
import type { Collector } from '../collector';

/** One shape of table. A new shape is a new file and a line in `allRecognisers`. */
export interface Recogniser {
  readonly id: string;
  /** Must be sure: a table that is only similar is somebody else's, or nobody's. */
  recognises(table: Table): boolean;
  read(table: Table, collect: Collector): void;
}
