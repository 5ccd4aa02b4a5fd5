import { decimal } from '../../base/decimal';
import { markValue } from '../../rules/mark';
import { FULL, type Mark, NOTHING } from '../../rules/rule';
import type { Build } from '../criterion';
import type { LimitPhrase } from '../phrase';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import type { Statement } from '../criterionStatement';

/** The same number of points, whether written as points or as a share. */
export function sameMark(a: Mark, b: Mark, fullMark: string): boolean {
  return markValue(a, decimal(fullMark)).eq(markValue(b, decimal(fullMark)));
}

/** What is left of the full mark after a loss. */
export function remaining(loss: Mark, { fullMark }: Build, span: Span): Mark {
  const left = decimal(fullMark).minus(markValue(loss, decimal(fullMark)));
  if (left.isNegative())
    fail('markBeyondFull', span, { full: fullMark, mark: markValue(loss, decimal(fullMark)).toFixed() });
  if ('share' in loss) return { share: [decimal(loss.share[1]).minus(loss.share[0]).toFixed(), loss.share[1]] };
  return { points: left.toFixed() };
}

/** A mark that the sentence names must fit the full mark of the indicator. */
export function fitting(mark: Mark, { fullMark }: Build, span: Span): Mark {
  const value = markValue(mark, decimal(fullMark));
  if (value.gt(fullMark)) fail('markBeyondFull', span, { full: fullMark, mark: value.toFixed() });
  if ('points' in mark && value.eq(fullMark)) return FULL;
  return value.isZero() ? NOTHING : mark;
}

export function valueOf(mark: Mark, fullMark: string): ReturnType<typeof decimal> {
  return markValue(mark, decimal(fullMark));
}

export function limitsIn(
  statements: readonly Statement[],
  ...limits: readonly LimitPhrase['limit'][]
): readonly LimitPhrase[] {
  return statements.filter((one): one is LimitPhrase => one.kind === 'limit' && limits.includes(one.limit));
}

/** The least that deductions leave. Two limits that differ contradict each other. */
export function floorOf(build: Build): Mark {
  const limits = limitsIn(build.statements, 'floor', 'loss');
  const floors = limits.map(({ limit, mark, span }) => {
    if (limit === 'floor') return { mark: fitting(mark, build, span), span };
    const most = valueOf(mark, build.fullMark);
    if (most.gt(build.fullMark))
      build.warn({ code: 'markDiffersFromFull', span, details: { full: build.fullMark, mark: most.toFixed() } });
    return {
      mark: most.gte(build.fullMark) ? NOTHING : { points: decimal(build.fullMark).minus(most).toFixed() },
      span,
    };
  });
  const [first] = floors;
  const other = floors.find(({ mark }) => first && !sameMark(mark, first.mark, build.fullMark));
  if (first && other) {
    // 「扣完为止（最多扣3分）」: all of it, or 3; 「最多扣3分，扣完为止」 speaks of the 3.
    if (limits[0]?.limit === 'floor' && limits.some(({ limit }) => limit === 'loss')) fail('saidTwice', other.span);
    const strictest = floors.reduce(
      (best, one) => (valueOf(one.mark, build.fullMark).gt(valueOf(best.mark, build.fullMark)) ? one : best),
      first,
    );
    return strictest.mark;
  }
  return first?.mark ?? NOTHING;
}

export function capOf(build: Build): Mark {
  const limits = limitsIn(build.statements, 'cap');
  return limits.reduce<Mark>((least, { mark, span }) => {
    const fit = fitting(mark, build, span);
    return valueOf(fit, build.fullMark).lt(valueOf(least, build.fullMark)) ? fit : least;
  }, FULL);
}
