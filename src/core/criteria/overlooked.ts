import type { Statement } from './criterionStatement';
import { saysWhatWasFound } from './readableWords';
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
    if (one.outcome.kind === 'gain')
      return one.name.split(/[,，]/).slice(1).some(saysWhatWasFound) && !isSaid(one.name) ? [told] : [];
    const before = statements[at - 1];
    const isOfAnother =
      one.outcome.kind === 'lose' &&
      one.marked &&
      before?.kind === 'named' &&
      before.outcome.kind === 'gain' &&
      statements.slice(0, at - 1).some((other) => other.kind === 'named' && other.outcome.kind === 'gain') &&
      !sharesEnd(one.name, before.name) &&
      !isSaid(one.name);
    return isOfAnother ? [told] : [];
  });
}

/** 「数据不实」 behind 「数据真实」: of that very item. */
function sharesEnd(loss: string, item: string): boolean {
  return item.endsWith(loss.slice(-1));
}
