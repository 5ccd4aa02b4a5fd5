import type { Build } from '../criterion';
import { isTime } from '../phrase';
import type { BandStatement } from '../criterionStatement';

/** 「30日内下达得3分，每逾期1日扣0.5分」: what is measured is how late it was, and 30 days are on time. */
export function countedFromDate(build: Build): Build | undefined {
  const bands = build.statements.filter((one) => one.kind === 'band');
  const [band, second] = bands;
  const late = build.statements.some((one) => one.kind === 'steps' && one.step.late === true && !one.condition);
  const [interval] = band?.intervals ?? [];
  if (!late || !band || second || !isTime(band.unit) || !interval?.to || interval.from || interval.to.at === '0')
    return undefined;
  const steps = build.statements.find((one) => one.kind === 'steps');
  // 「2个工作日内公示，每逾期一天扣0.2分」: in whatever it is counted how late it was, on time is none of it.
  const unit = steps?.kind === 'steps' && isTime(steps.step.unit) ? steps.step.unit : band.unit;
  const onTime: BandStatement = {
    ...band,
    unit,
    intervals: [{ to: { ...interval.to, at: '0', inclusive: true, sure: true } }],
  };
  return { ...build, statements: build.statements.map((one) => (one === band ? onTime : one)) };
}
