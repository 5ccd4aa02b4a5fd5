import { decimal } from '../../base/decimal';
import { isPartOfThousand } from '../perMille';
import { isTime } from '../phrase';
import type { Build } from '../criterion';
import type { BandStatement, Statement, StepsStatement } from '../criterionStatement';

/** 「单位成本不高于8000元/公里得5分，每高出1%扣0.5分」: 1% is of the one figure that is named. Of what is a share or a score itself, as 5‰ or 90分, nobody knows. */
export function shareOfThreshold(build: Build): Build | undefined {
  const [band, ...more] = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [steps, second] = build.statements.filter((one): one is StepsStatement => one.kind === 'steps');
  if (!band || !steps || second || build.statements.some(({ kind }) => kind === 'base')) return undefined;
  const isPlain = (one: BandStatement): boolean => one.unit === band.unit && one.than === undefined && !one.change;
  const edges = band.intervals.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge ? [edge.at] : [])));
  const [at, other] = edges;
  const isMeasured =
    band.unit !== 'rate' &&
    band.unit !== 'points' &&
    !isPartOfThousand(band.unit) &&
    band.unit !== 'none' &&
    !isTime(band.unit) &&
    isPlain(band);
  if (!isMeasured || at === undefined || other !== undefined || !decimal(at).gt(0)) return undefined;
  if (
    more.length > 0 ||
    steps.step.unit !== 'rate' ||
    steps.condition ||
    steps.step.at !== undefined ||
    steps.step.object !== undefined
  )
    return undefined;
  const { unit } = band;
  const step = { ...steps.step, unit, step: decimal(steps.step.step).times(at).toFixed() };
  return { ...build, statements: build.statements.map((one): Statement => (one === steps ? { ...steps, step } : one)) };
}
