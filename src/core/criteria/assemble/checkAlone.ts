import { decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { fitting, limitsIn, valueOf } from './marks';
import type { Build } from '../criterion';
import type { LimitPhrase } from '../phrase';
import { fail } from '../criterionProblem';
import type { Statement, WholeStatement } from '../criterionStatement';
import { FULL } from '../../rules/rule';

/** 「采用完成比率法计分」 beside a formula only says what the formula says. */
export function wholesOf(statements: readonly Statement[], hasFormula: boolean): readonly WholeStatement[] {
  return statements.filter(
    (one): one is WholeStatement => one.kind === 'whole' && !(hasFormula && one.outcome.kind === 'ratio'),
  );
}

/** Statements of different worlds in one sentence do not make one rule. */
export function checkAlone(
  build: Build,
  {
    isValue,
    isCount,
    isScore,
    isList,
    wholes,
  }: Record<'isValue' | 'isCount' | 'isScore' | 'isList', boolean> & { readonly wholes: number },
): void {
  const worlds = [isValue || isScore, isCount, isList].filter(Boolean).length;
  const span = build.statements.find((one) => one.kind === 'count' || one.kind === 'levelList')?.span ?? [0, 0];
  if (worlds > 1) fail('mixedRules', span);
  const whole = wholesOf(build.statements, isScore);
  const [first] = whole;
  const isRest = isValue && !isScore && first?.outcome.kind === 'ratio' && wholes === 1;
  if (first && !isRest && (worlds > 0 || wholes > 1 || build.statements.some((one) => one.kind === 'named')))
    fail('markNotUnderstood', first.span);
  const hasSteps = build.statements.some((one) => one.kind === 'steps');
  const stray = build.statements.find(
    (one) =>
      (one.kind === 'partial' && !hasSteps) ||
      (one.kind === 'base' && !isValue) ||
      (one.kind === 'otherwise' && (isCount || isList || isScore) && !isNoneOfCount(one, build)) ||
      (one.kind === 'weights' && !isValue && !isScore),
  );
  if (stray) fail('markNotUnderstood', stray.span);
  const losing = build.statements.some(
    (one) => (one.kind === 'steps' || one.kind === 'count') && one.outcome.kind === 'lose',
  );
  const adding = build.statements.some(
    (one) => (one.kind === 'steps' || one.kind === 'count') && one.outcome.kind !== 'lose',
  );
  const share =
    isScore ||
    build.statements.some(
      (one) =>
        (one.kind === 'band' || one.kind === 'whole') &&
        (one.outcome.kind === 'ratio' || one.outcome.kind === 'formula'),
    );
  // 「扣完为止」 where nothing is taken off belongs to something that was not understood; a floor of 0 is always kept.
  for (const limit of limitsIn(build.statements, 'loss')) if (!losing) fail('limitWithoutSteps', limit.span);
  for (const limit of limitsIn(build.statements, 'gain')) if (!adding) fail('limitWithoutSteps', limit.span);
  for (const limit of limitsIn(build.statements, 'floor'))
    if (!losing && (!isNothing(limit.mark) || (adding && limit.gone))) fail('limitWithoutSteps', limit.span);
  for (const limit of limitsIn(build.statements, 'cap'))
    if (!decimalIsFull(limit, build) && ((!adding && !share) || isPassed(limit, build)))
      fail('limitWithoutSteps', limit.span);
}

/** 「每符合一项得2分，否则不得分」: what is not met brings nothing anyway. */
function isNoneOfCount(one: Extract<Statement, { kind: 'otherwise' }>, { statements }: Build): boolean {
  const counts = statements.filter(({ kind }) => kind === 'count');
  return (
    one.outcome.kind === 'gain' &&
    isNothing(one.outcome.mark) &&
    counts.length === 1 &&
    counts.every(
      (count) =>
        count.kind === 'count' && count.outcome.kind === 'gain' && ITEMS.test(count.count.unit + count.count.words),
    ) &&
    statements.every(({ kind }) => kind !== 'band' && kind !== 'named')
  );
}

const ITEMS = /^[项条点](?:符合|满足|达到|具备|做到)?$/;

/** 「完成得8分，…，最高得0.5分」: what has a mark of its own beyond the most there is was not understood. */
function isPassed({ mark }: LimitPhrase, { statements, fullMark }: Build): boolean {
  const most = valueOf(mark, fullMark);
  return statements.some(
    (one) =>
      (one.kind === 'band' || one.kind === 'named' || one.kind === 'whole') &&
      one.outcome.kind === 'gain' &&
      !one.outcome.noLoss &&
      valueOf(one.outcome.mark, fullMark).gt(most),
  );
}

function decimalIsFull(
  { mark, span }: { readonly mark: Parameters<typeof fitting>[0]; readonly span: Statement['span'] },
  build: Build,
): boolean {
  return fitting(mark, build, span) === FULL;
}

export function checkStated(build: Build): void {
  for (const one of build.statements) {
    if (one.kind !== 'stated') continue;
    if (one.base && build.statements.some(({ kind }) => kind === 'count')) continue;
    if (one.base) fail('markNotUnderstood', one.span);
    if (!decimal(one.points).eq(build.fullMark))
      fail('markDiffersFromFull', one.span, { full: build.fullMark, mark: one.points });
  }
}
