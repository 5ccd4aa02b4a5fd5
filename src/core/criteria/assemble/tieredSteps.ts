import { decimal } from '../../base/decimal';
import { type Mark, NOTHING } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { BandStatement, StepsStatement } from '../criterionStatement';
import type { SoftEdge, SoftInterval } from '../phrase';
import { limitsIn, remaining, sameMark, valueOf } from './marks';

/** Where the steps before begin, and with what. */
type Begun = { readonly at: string; readonly start: Mark } | undefined;

/**
 * 「5%至10%的部分，每1个百分点扣0.5分；超过10%的部分，每1个百分点扣1分」: the later steps begin with what the earlier ones left at the edge between
 * them. Undefined where no steps lead up to it.
 */
export function leftByTier(
  steps: StepsStatement,
  edge: SoftEdge,
  build: Build,
  begun: (before: StepsStatement) => Begun,
): Mark | undefined {
  const said = steps.step.taken && remaining(steps.step.taken, build, steps.span);
  const before = tierBefore(steps, edge, build);
  if (!before) return said;
  // 「超过110%的，每超1个百分点扣0.5分」 without 的部分 or 再 may take that for all that is exceeded.
  if (!said && !steps.step.ofPart && !steps.step.further) fail('stepStart', steps.span);
  // 「最多扣2分」 may be of each of the tiers, or of all.
  const [most] = limitsIn(build.statements, 'loss');
  if (most) fail('limitWithoutSteps', most.span);
  const left = leftAt(before, edge, build, begun(before));
  if (said && !sameMark(said, left, build.fullMark)) fail('saidTwice', steps.span);
  return left;
}

function tierBefore(steps: StepsStatement, edge: SoftEdge, { statements }: Build): StepsStatement | undefined {
  return statements
    .slice(0, statements.indexOf(steps))
    .filter((one): one is StepsStatement => one.kind === 'steps' && one.outcome.kind === 'lose')
    .filter(({ condition }) => {
      const [interval, second] = condition?.intervals ?? [];
      return !second && interval?.from && interval.to && [interval.from, interval.to].some(({ at }) => at === edge.at);
    })
    .at(-1);
}

function leftAt(before: StepsStatement, edge: SoftEdge, build: Build, begun: Begun): Mark {
  const { outcome, step, span } = before;
  if (!begun || begun.at === edge.at || outcome.kind !== 'lose') return fail('stepWithoutThreshold', span);
  const taken = decimal(edge.at).minus(begun.at).abs().div(step.step);
  // A part of a step at the edge may count for nothing, in proportion or in full.
  if (!taken.isInteger()) fail('stepEdge', span);
  const left = valueOf(begun.start, build.fullMark).minus(taken.times(valueOf(outcome.mark, build.fullMark)));
  return left.lte(0) ? NOTHING : { points: left.toFixed() };
}

/** 「不高于5%得8分；超过5%至10%的部分，每1个百分点扣0.5分」: at the edge where the band ends. */
export function besideBand({ from, to }: SoftInterval, bands: readonly BandStatement[]): SoftEdge | undefined {
  const ends = bands.flatMap(({ intervals }) => intervals.flatMap((one) => [one.from, one.to]));
  const [only, second] = [from, to].filter((edge) => edge && ends.some((one) => one?.at === edge.at));
  return second ? undefined : only;
}
