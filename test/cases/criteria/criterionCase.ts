import type { PlainRule, Rule } from '../../../src/core/rules/rule';

/** A rule over one value by its pattern, any other by its kind. */
type Plain = PlainRule['kind'] | 'passFail' | 'bands' | 'linear' | 'stepDeduction' | 'ratio';

/** A 评价标准 with what must come out of it. */
export type CriterionCase = ReadCase | RefusedCase;

/** Understood: the kind of rule (or all of it), how it is said, and worked scores. */
export interface ReadCase {
  readonly text: string;
  readonly full: number;
  readonly indicator: string;
  readonly rule: Rule['kind'] | Plain | `guarded ${Plain}`;
  readonly reads: string;
  readonly scores: readonly (readonly [given: Readonly<Record<string, unknown>>, score: number])[];
  /** Where only bounds are certain. */
  readonly ranges?: readonly (readonly [given: Readonly<Record<string, unknown>>, low: number, high: number])[];
  readonly warnings?: readonly string[];
}

/** Not understood, and why. */
export interface RefusedCase {
  readonly text: string;
  readonly full: number;
  readonly indicator: string;
  readonly refused: string;
}
