import type { Decimal } from '../base/decimal';
import { markValue } from '../rules/mark';
import type { Criterion } from './criterion';
import type { Statement } from './criterionStatement';
import { plain } from './givenValue';

/**
 * 「批复后20日内公开得3分，逾期公开得1分，未公开不得分」 answered with 「逾期公开」: whoever says which of the branches holds, in its own words, has said
 * what there is for it. Undefined where these are no words of just one branch, or a branch brings anything but a mark.
 */
export function branchNamed({ statements }: Criterion, grade: string, full: Decimal): Decimal | undefined {
  const told = statements.filter(({ kind }) => !ASIDE.has(kind));
  const wanted = plain(grade).replace(/的$/, '');
  const branches = told.map((one) => ({ words: wordsOf(one), mark: markOf(one, full) }));
  if (branches.some(({ words, mark }) => words === undefined || mark === undefined)) return undefined;
  const [only, second] = branches.filter(({ words }) => words === wanted);
  return second ? undefined : only?.mark;
}

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['explanation', 'unread', 'stated']);

function wordsOf(one: Statement): string | undefined {
  switch (one.kind) {
    case 'named':
      return plain(one.name).replace(/的$/, '');
    case 'otherwise':
      return plain(one.missed ?? '其他').replace(/的$/, '');
    case 'band':
      return plain(`${one.subject}${one.text ?? ''}`);
    default:
      return undefined;
  }
}

function markOf(one: Statement, full: Decimal): Decimal | undefined {
  const outcome = 'outcome' in one ? one.outcome : undefined;
  return outcome?.kind === 'gain' && !outcome.noLoss ? markValue(outcome.mark, full) : undefined;
}
