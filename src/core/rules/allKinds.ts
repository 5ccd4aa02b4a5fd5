import { checklist } from './kinds/checklist';
import { countDeduction } from './kinds/countDeduction';
import { countGain } from './kinds/countGain';
import { calculated } from './kinds/calculated';
import { fixed } from './kinds/fixed';
import { type Guarded, guardedOver } from './kinds/guarded';
import { judgement } from './kinds/judgement';
import { levelChoice } from './kinds/levelChoice';
import { levelRange } from './kinds/levelRange';
import { piecewise } from './kinds/piecewise';
import { sum } from './kinds/sum';
import { kindIn } from './kindIn';
import type { RuleKind } from './ruleKind';

/** What can stand behind special cases: one file a kind. */
const plainKinds = [
  piecewise,
  checklist,
  levelChoice,
  levelRange,
  countDeduction,
  countGain,
  judgement,
  calculated,
  fixed,
  sum,
] as const;

type RuleOf<Kind> = Kind extends RuleKind<infer One> ? One : never;

export type PlainRule = RuleOf<(typeof plainKinds)[number]>;
export type AnyRule = PlainRule | Guarded<PlainRule>;

/** Every kind of rule. Whatever is true of all of them is asked here, and no kind is known by name elsewhere. */
export const allKinds: readonly RuleKind<AnyRule>[] = [...plainKinds, guardedOver<PlainRule>(plainKinds)];

export function kindOf(rule: AnyRule): RuleKind<AnyRule> {
  return kindIn(allKinds, rule);
}
