import { decimal } from '../../base/decimal';
import type { StepsScore } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { StepPhrase, StepSize, Unit } from '../phrase';

/** What a part of a step counts. */
export function partialOf(
  { whole, step, unit, written = { step, unit } }: StepPhrase,
  build: Build,
): StepsScore['partialStep'] {
  const said = build.statements.filter((one) => one.kind === 'partial');
  // 「每超1‰扣1分，不足1个百分点的不计」: how much is left out is ten steps, or a slip of the pen.
  const odd = said.find(({ sizes }) => sizes.some((size) => !isSameSize(size, written)));
  if (odd) fail('unitsDiffer', odd.span);
  const [first] = said;
  const other = said.find((one) => one.policy !== first?.policy);
  if (other) fail('saidTwice', other.span);
  if (build.statements.some((one) => one.kind === 'band' && one.outcome.kind === 'line')) return 'proportional';
  return first?.policy ?? (whole ? 'down' : build.partialStep);
}

function isSameSize(one: StepSize, other: StepSize): boolean {
  const isSameUnit = one.unit === other.unit || (isDay(one.unit) && isDay(other.unit));
  return isSameUnit && decimal(one.step).eq(other.step);
}

function isDay(unit: Unit): boolean {
  return unit === 'day' || unit === 'workday';
}
