import type { Decimal } from '../base/decimal';
import type { Formula } from '../formula/formula';
import type { RuleInput } from './ruleInput';
import type { RuleNeed } from './ruleNeed';
import type { RuleOutcome } from './ruleOutcome';
import type { ReasonRefs, RuleRefs } from './ruleRefs';
import type { Mark, ValueKind } from './terms';

/** All that is to be known of one kind of rule. Whatever holds for several kinds asks these, and no kind by its name. */
export interface RuleKind<One extends { readonly kind: string }> {
  readonly kind: One['kind'];
  /** What its words count: cases of one thing, or of each part by its name; absent where nothing is counted. */
  readonly counts?: 'cases' | 'parts';
  /** What has to be known before there is a score, in the order in which it is asked. */
  needs(rule: One): readonly RuleNeed[];
  /** The marks that are a score in themselves, of which none may be more than the full mark. */
  marks(rule: One): readonly Mark[];
  /** The exact score. */
  score(rule: One, fullMark: Decimal, input: RuleInput): RuleOutcome;
  /** The same as Excel calculates it, for every content of the cells. */
  formula(rule: One, refs: RuleRefs): Formula;
  /** 扣分说明: the live sentence that says why the score is what it is. */
  reason(rule: One, refs: ReasonRefs): Formula;
  /** One plain line, for this full mark. */
  describe(rule: One, fullMark: Decimal, kind: ValueKind): string;
  /** As it is shown to a script, where a plainer shape than the rule itself says the same. */
  shown?(rule: One): ShownRule;
}

/** A rule as the command line shows it. */
export interface ShownRule {
  readonly kind: string;
}
