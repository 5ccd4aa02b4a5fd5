import type { Finding, Place } from '../base/problem';
import type { FactId } from '../facts/catalogue';
import type { Fact } from '../facts/facts';

/** What the rules look at. */
export interface CheckInput {
  readonly facts: ReadonlyMap<FactId, Fact>;
}

/** A 勾稽 rule. It returns what it saw and says nothing itself. */
export interface Check {
  /** Stable: the table and what must hold, such as `T7.total`. */
  readonly code: string;
  readonly level: Finding['level'];
  /** What must hold, as the accountant would say it. */
  readonly law: string;
  /** The relations it finds in a workbook, each compared. */
  readonly compare: (input: CheckInput) => readonly Relation[];
}

export type Relation =
  | { readonly kind: 'holds'; readonly places: readonly Place[] }
  | { readonly kind: 'differs'; readonly finding: Finding }
  /** Not all its cells were read, or they stand in tables that need not agree. */
  | { readonly kind: 'notChecked'; readonly why: 'missing' | 'otherTable' };
