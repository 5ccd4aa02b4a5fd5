import type { Decimal } from '../../base/decimal';
import type { Candidate } from '../reusedField';

/** Lines of last year that become one line, repeated for every line of this year's list. */
export interface RepeatedLines {
  readonly fields: readonly Candidate[];
  /** Paragraphs of the lines that go; of a table, their rows. */
  readonly removed: readonly number[];
}

/** A list of last year's workbook, as it may stand in the report. */
export interface KnownList {
  readonly name: string;
  /** Which inner field names a line. */
  readonly key: string;
  readonly names: readonly string[];
  readonly numbers: readonly Inner[];
  /** Fields of words inside: 等级. */
  readonly words: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** One inner field: its value in every line; undefined where a line has none. */
export interface Inner {
  readonly name: string;
  readonly measure: 'money' | 'rate' | 'points' | 'count';
  readonly values: readonly (Decimal | undefined)[];
}
