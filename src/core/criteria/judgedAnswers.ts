import type { Decimal } from '../base/decimal';
import { largest, sumOf, ZERO } from '../base/decimal';
import { markValue } from '../rules/mark';
import type { Criterion } from './criterion';
import type { NamedStatement, Statement } from './criterionStatement';
import type { Given, GivenOutcome } from './given';
import { levelNamed } from './levelNamed';

/**
 * 「完成较好的得满分，完成一般的酌情扣分，未完成的不得分」 「…得2分；…得1分；…得1分，否则酌情扣分」: what is left to judgement between nothing and all of it
 * is certain where she says that the best or the worst is so, or that all of them are met; of several of which some are not met each has its
 * own bounds. Undefined where nothing more is known, or a word is unread.
 */
export function certainAnswer(
  { statements }: Criterion,
  { grade, items }: Given,
  full: Decimal,
): GivenOutcome | undefined {
  if (statements.some(({ kind }) => kind === 'unread')) return undefined;
  const named = statements.filter((one): one is NamedStatement => one.kind === 'named');
  const others = statements.some(({ kind }) => !TOLD.has(kind));
  if (others || named.some(({ veto }) => veto)) return undefined;
  if (grade) {
    const name = levelNamed(
      named.map((one) => one.name),
      grade,
    );
    const said = named.find((one) => one.name === name);
    return said?.outcome.kind === 'gain' && !said.outcome.noLoss
      ? { kind: 'scored', score: markValue(said.outcome.mark, full) }
      : undefined;
  }
  return items && ofItems(statements, items, full);
}

/** 「目标完整得4分，否则酌情扣分；指标细化得4分，不细化的酌情扣分」: all of it, or what a person leaves of it. */
function ofItems(statements: readonly Statement[], items: readonly boolean[], full: Decimal): GivenOutcome | undefined {
  const told = statements.filter((one): one is Judged => one.kind === 'named' || one.kind === 'otherwise');
  const gains = told.filter(({ kind, outcome }) => kind === 'named' && outcome.kind === 'gain');
  const marks = gains.map(({ outcome }) => (outcome.kind === 'gain' ? markValue(outcome.mark, full) : ZERO));
  const left = told.filter((one) => !gains.includes(one));
  const isJudged = left.length > 0 && left.every(({ outcome }) => outcome.kind === 'judge' && outcome.loss);
  if (!isJudged || marks.some((mark) => mark.eq(ZERO)) || items.length !== marks.length || !sumOf(marks).eq(full))
    return undefined;
  const isPaired = left.length === gains.length && told.every((one, at) => gains.includes(one) === (at % 2 === 0));
  // 「…得2分，…得2分，否则酌情扣分」: of which, and how much, is not said.
  const isRest = left.every(({ kind }) => kind === 'otherwise') && items.every((met) => met);
  if (!isPaired && !isRest) return undefined;
  const bounds = marks.map((mark, at) => {
    if (items[at] === true) return [mark, mark] as const;
    const outcome = left[at]?.outcome;
    if (outcome?.kind !== 'judge') return [ZERO, mark] as const;
    const [least, most] = [markValue(outcome.minimum, full), markValue(outcome.maximum, full)];
    return [largest(ZERO, mark.minus(most)), largest(ZERO, mark.minus(least))] as const;
  });
  const [minimum, maximum] = [sumOf(bounds.map(([least]) => least)), sumOf(bounds.map(([, most]) => most))];
  return minimum.eq(maximum) ? { kind: 'scored', score: minimum } : { kind: 'range', minimum, maximum };
}

type Judged = Extract<Statement, { kind: 'named' | 'otherwise' }>;

const TOLD: ReadonlySet<string> = new Set(['named', 'otherwise', 'explanation', 'stated']);
