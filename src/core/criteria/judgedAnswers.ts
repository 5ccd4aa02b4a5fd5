import type { Decimal } from '../base/decimal';
import { sumOf, ZERO } from '../base/decimal';
import { markValue } from '../rules/mark';
import type { Criterion } from './criterion';
import type { NamedStatement } from './criterionStatement';
import type { Given } from './given';
import { levelNamed } from './levelNamed';

/**
 * 「完成较好的得满分，完成一般的酌情扣分，未完成的不得分」 「…得2分；…得1分；…得1分，否则酌情扣分」: what is left to judgement between nothing and all of it
 * is certain where she says that the best or the worst is so, or that all of them are met. Undefined where it is not, or a word is unread.
 */
export function certainAnswer({ statements }: Criterion, { grade, items }: Given, full: Decimal): Decimal | undefined {
  if (statements.some(({ kind }) => kind === 'unread')) return undefined;
  const named = statements.filter((one): one is NamedStatement => one.kind === 'named');
  const rest = statements.some(({ kind, ...one }) => kind === 'otherwise' && 'outcome' in one);
  const others = statements.some(({ kind }) => !TOLD.has(kind));
  if (others || named.some(({ veto }) => veto)) return undefined;
  if (grade) {
    const name = levelNamed(
      named.map((one) => one.name),
      grade,
    );
    const said = named.find((one) => one.name === name);
    return said?.outcome.kind === 'gain' && !said.outcome.noLoss ? markValue(said.outcome.mark, full) : undefined;
  }
  const marks = named.map(({ outcome }) => (outcome.kind === 'gain' ? markValue(outcome.mark, full) : undefined));
  const known = marks.filter((mark) => mark !== undefined);
  const areItems =
    rest && items?.length === named.length && known.length === marks.length && !known.some((mark) => mark.eq(ZERO));
  return areItems && items.every((met) => met) && sumOf(known).eq(full) ? full : undefined;
}

const TOLD: ReadonlySet<string> = new Set(['named', 'otherwise', 'explanation', 'stated']);
