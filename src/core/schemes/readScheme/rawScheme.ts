import type { Decimal } from '../../base/decimal';
import type { Mark } from './readMark';

/** What the rows say, before anything is added up or named anew. */
export interface RawScheme {
  readonly indicators: readonly RawIndicator[];
  /** Points printed beside or behind the name of a group, by its key; several where pages repeat it. */
  readonly groupMarks: readonly GroupMark[];
  readonly totals: readonly PrintedTotal[];
  /** Rows that are neither names nor texts: titles, notes, totals. */
  readonly otherRows: readonly number[];
  /** Where another table begins below this one. */
  readonly end?: number | undefined;
}

export interface RawIndicator {
  /** Names above it, outermost first; may be empty. */
  readonly groups: readonly string[];
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Behind the name. */
  nameMark: Decimal | undefined;
  readonly parts: RawPart[];
}

/** One row of an indicator: the first, or a further one below it. */
export interface RawPart {
  readonly row: number;
  /** A page ended between the row before and this one. */
  readonly afterBreak: boolean;
  /** In a line of its own within the indicator's merged cell, or with points of its own. */
  readonly mark: Mark;
  readonly partMark: Mark;
  readonly explanation: string;
  readonly method: string;
  readonly criterion: string;
  readonly mixed: string;
  /** What is wanted, as a form says it; empty elsewhere. */
  readonly target: string;
}

export interface GroupMark {
  readonly groups: readonly string[];
  readonly value: Decimal;
  readonly row: number;
  readonly column: number;
}

export interface PrintedTotal {
  readonly value: Decimal;
  readonly row: number;
  readonly column: number;
}
