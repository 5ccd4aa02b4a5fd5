import { decimal } from '../base/decimal';
import type { StepPhrase, Unit } from './phrase';

const MINUTES: ReadonlyMap<Unit, number> = new Map([
  ['#分钟', 1],
  ['hour', 60],
]);
const YUAN: ReadonlyMap<Unit, number> = new Map([
  ['yuan', 1],
  ['qianYuan', 1_000],
  ['wanYuan', 10_000],
  ['yiYuan', 100_000_000],
]);

/** 「不超过5万元得4分，每超过5000元扣0.5分」 「2小时内到达，每超30分钟扣1分」: the step in the money or the time of the band. */
export function inMoneyOf(step: StepPhrase, unit: Unit): StepPhrase {
  const scale = MINUTES.has(step.unit) ? MINUTES : YUAN;
  const [from, to] = [scale.get(step.unit), scale.get(unit)];
  if (from === undefined || to === undefined || from === to) return step;
  const size = decimal(step.step).times(from).div(to);
  // Ten minutes are no exact part of an hour.
  return size.decimalPlaces() > 4 ? step : { ...step, unit, step: size.toFixed() };
}
