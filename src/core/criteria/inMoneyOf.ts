import { decimal } from '../base/decimal';
import type { StepPhrase, Unit } from './phrase';

const YUAN: ReadonlyMap<Unit, number> = new Map([
  ['yuan', 1],
  ['qianYuan', 1_000],
  ['wanYuan', 10_000],
  ['yiYuan', 100_000_000],
]);

/** 「不超过5万元得4分，每超过5000元扣0.5分」: the step in the money of the band. */
export function inMoneyOf(step: StepPhrase, unit: Unit): StepPhrase {
  const [from, to] = [YUAN.get(step.unit), YUAN.get(unit)];
  if (from === undefined || to === undefined || from === to) return step;
  return { ...step, unit, step: decimal(step.step).times(from).div(to).toFixed() };
}
