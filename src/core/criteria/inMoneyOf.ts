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

const LENGTHS: ReadonlyMap<Unit, number> = new Map([
  ['#米', 1],
  ['#公里', 1_000],
  ['#千米', 1_000],
]);
/** A part of a thousand beside percents. */
const SHARES: ReadonlyMap<Unit, number> = new Map([
  ['#‰', 1],
  ['#千分点', 1],
  ['#个千分点', 1],
  ['rate', 1_000],
]);
const SCALES = [MINUTES, YUAN, LENGTHS, SHARES];

/** Whether the sentence counts in another unit of the same: 「硬化12公里，每少500米」. */
export function hasOtherScale(text: string, unit: string): boolean {
  const scale = SCALES.find((one) => one.has(`#${unit}`));
  const others = scale ? [...scale.keys()].filter((one) => one !== `#${unit}`) : [];
  return others.some((one) => new RegExp(`\\d${one === 'rate' ? '%' : one.replace('#', '')}`).test(text));
}

/** 「不超过5万元得4分，每超过5000元扣0.5分」 「2小时内到达，每超30分钟扣1分」: the step in the unit of the band. */
export function inMoneyOf(step: StepPhrase, unit: Unit): StepPhrase {
  const scale = SCALES.find((one) => one.has(step.unit)) ?? YUAN;
  const [from, to] = [scale.get(step.unit), scale.get(unit)];
  // Whether a `value` of parts of a thousand is a share or a number of them nobody can say.
  if (from === undefined || to === undefined || from === to || step.unit === 'rate') return step;
  const size = decimal(step.step).times(from).div(to);
  // Ten minutes are no exact part of an hour.
  return size.decimalPlaces() > 4 ? step : { ...step, unit, step: size.toFixed() };
}
