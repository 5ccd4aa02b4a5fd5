import type { Formula, RangeNode } from '../formula/formula';
import type { ValueKind } from './terms';

/** Where a rule's formula finds what it needs. Only what the rule looks at need be there. */
export interface RuleRefs {
  readonly fullMark: Formula;
  /** Whether thresholds read `90%` or `0.9`. */
  readonly valueKind: ValueKind;
  /** Holds a number, or a text: 不适用, 无预算有支出, anything else for a value that is missing. */
  readonly value?: Formula | undefined;
  /** The answers 是, 否 or 不适用, one cell per 要点. */
  readonly items?: RangeNode | undefined;
  readonly level?: Formula | undefined;
  readonly count?: Formula | undefined;
  readonly quantities?: Readonly<Record<string, Formula>> | undefined;
  /** The answers 是 or 否, one cell per guard. */
  readonly guards?: readonly Formula[] | undefined;
  /** Where a person enters a score: for a judgement, or for a value that cannot be had. */
  readonly entry?: Formula | undefined;
}

/** What the sentence 扣分说明 looks at: the cells of the rule, and the cell where its score stands. */
export interface ReasonRefs extends RuleRefs {
  readonly score: Formula;
}

/** A rule that looks at a cell nobody named is our mistake. */
export function needed<Ref>(ref: Ref | undefined, what: string): Ref {
  if (ref === undefined) throw new Error(`The rule needs its ${what} cell`);
  return ref;
}
