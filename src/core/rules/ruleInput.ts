import type { Decimal } from '../base/decimal';

export type ItemAnswer = 'met' | 'unmet' | 'notApplicable' | 'open';

/** What is known about one indicator; a rule looks only at what it needs, and absent is not known yet. */
export interface RuleInput {
  /** The rate or amount. A rate comes rounded with `roundRate`, as its cell shows it. */
  readonly value?: Decimal | 'overBudget' | undefined;
  /** One answer per 要点, in their order. */
  readonly items?: readonly ItemAnswer[] | undefined;
  readonly level?: string | undefined;
  readonly count?: Decimal | undefined;
  /** Named figures of a formula. */
  readonly quantities?: Readonly<Record<string, Decimal>> | undefined;
  /** One answer per guard, in their order: whether the special case holds. Not answered is no. */
  readonly guards?: readonly (boolean | undefined)[] | undefined;
  /** A score a person gave: for a judgement, and wherever the rule itself leaves the score open. */
  readonly score?: Decimal | undefined;
  /** The indicator does not concern this unit. A checklist says so by its answers instead. */
  readonly notApplicable?: boolean | undefined;
}
