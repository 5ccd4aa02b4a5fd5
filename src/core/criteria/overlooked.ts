import { deniesAnother } from './assemble/failingOf';
import { turnsRound } from './assemble/turnsRound';
import type { NamedStatement, Statement } from './criterionStatement';
import { saysWhatWasFound } from './readableWords';
import { bringsMark, itemsIn } from './remarksOfAnother';
import type { Span } from './span';

export interface Overlooked {
  readonly text: string;
  readonly span: Span;
}

/**
 * What a rule may leave out and nobody could miss, unless it stands where it does not belong: that something was found, within what brings the
 * full mark (「…准确，经审计认定存在…，得4分」) or beside a measure; and a loss behind another item than the one that it turns round.
 */
export function overlooked(statements: readonly Statement[], isSaid: (name: string) => boolean): readonly Overlooked[] {
  return statements.flatMap((one, at): readonly Overlooked[] => {
    if (one.kind === 'item') return saysWhatWasFound(one.text) && !isSaid(one.text) ? [one] : [];
    if (one.kind !== 'named') return [];
    const told = { text: one.name, span: one.span };
    if (bringsMark(one))
      return one.name.split(/[,，]/).slice(1).some(saysWhatWasFound) && !isSaid(one.name) ? [told] : [];
    return isOfAnother(one, at, statements, isSaid) ? [told] : [];
  });
}

/** 「数据不实的扣1分」 behind 「…完整，1分」, where another item is 「…真实」, or where the rule says of neither what becomes of it. */
function isOfAnother(
  { name, outcome, marked }: NamedStatement,
  at: number,
  statements: readonly Statement[],
  isSaid: (name: string) => boolean,
): boolean {
  const items = itemsIn(statements.slice(0, at));
  const own = items.at(-1);
  if (!own || statements[at - 1] !== own || items.length < 2) return false;
  const others = itemsIn(statements).map((item) => item.name);
  if (deniesAnother(name, own.name, others)) return !isSaid(name) || !isSaid(own.name);
  return outcome.kind === 'lose' && marked && !turnsRound(own.name, name) && !isSaid(name);
}
