import type { RuleKind } from './ruleKind';

/** All that is to be known of this rule's kind. */
export function kindIn<One extends { readonly kind: string }>(
  kinds: readonly RuleKind<One>[],
  { kind }: One,
): RuleKind<One> {
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`No kind of rule is called ${kind}`);
  return found;
}
