import type { Decimal } from '../../base/decimal';
import type { Formula } from '../../formula/formula';
import type { PiecewiseRule } from '../pieces/piecewiseRule';
import type { ShownRule } from '../ruleKind';
import type { ValueKind } from '../terms';

/** A well-known case of a piecewise rule: it is calculated as any of them, and said in its own good sentences. */
export interface RulePattern {
  /** The rule in the terms of the pattern. */
  readonly shape: ShownRule;
  /** One calculation says it all, for every value: its formula is rounded once around everything. */
  readonly isOneCalculation: boolean;
  /** The plain line; absent where each stretch is said by itself, as of any piecewise rule. */
  readonly describe?: (fullMark: Decimal, kind: ValueKind) => string;
  /** 扣分说明: where the value lies; absent as above. */
  readonly place?: (value: Formula, kind: ValueKind) => Formula;
}

/** The rule as this pattern has it; undefined where it follows another, or none. */
export type ReadPattern = (rule: PiecewiseRule) => RulePattern | undefined;
