import type { Statement } from './criterionStatement';
import type { Unit } from './phrase';

const UNIT_WORDS: Readonly<Record<string, string>> = {
  day: '天',
  workday: '个工作日',
  month: '个月',
  hour: '小时',
  week: '周',
  year: '年',
  yuan: '元',
  qianYuan: '千元',
  wanYuan: '万元',
  yiYuan: '亿元',
};

/** As it is said behind a number; undefined for a rate and for what has no unit. */
export function unitWord(unit: Unit): string | undefined {
  return unit.startsWith('#') ? unit.slice(1) : UNIT_WORDS[unit];
}

/** Of the first comparison or step that has one. */
export function unitOf(statements: readonly Statement[]): Unit {
  for (const one of statements) {
    if (one.kind === 'band' && one.unit !== 'none') return one.unit;
    if (one.kind === 'steps' && one.step.unit !== 'none') return one.step.unit;
    if (one.kind === 'steps' && one.condition && one.condition.unit !== 'none') return one.condition.unit;
  }
  return 'none';
}
