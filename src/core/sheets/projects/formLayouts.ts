import type { ProjectScorecard } from '../../projects/projectScorecard';
import type { ColumnTable } from '../columns/column';

/** 项目支出绩效自评表 of 2020: nine columns; with 指标性质 and 度量单位 in columns of their own, as in 云南, eleven. */
export const NARROW: ColumnTable = {
  block: { heading: '', width: 9 },
  first: { heading: '', width: 12 },
  second: { heading: '', width: 13 },
  third: { heading: '', width: 20 },
  target: { heading: '', width: 14 },
  done: { heading: '', width: 14 },
  full: { heading: '', width: 8 },
  score: { heading: '', width: 9 },
  reason: { heading: '', width: 22 },
};

export const WIDE: ColumnTable = {
  block: { heading: '', width: 9 },
  first: { heading: '', width: 12 },
  second: { heading: '', width: 13 },
  third: { heading: '', width: 18 },
  relation: { heading: '', width: 8 },
  target: { heading: '', width: 11 },
  unit: { heading: '', width: 8 },
  done: { heading: '', width: 12 },
  full: { heading: '', width: 8 },
  score: { heading: '', width: 9 },
  reason: { heading: '', width: 20 },
};

export const NARROW_HEADINGS: readonly string[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
export const WIDE_HEADINGS: readonly string[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** Her own forms have 指标性质 in a column of its own. */
export function isWide(projects: readonly ProjectScorecard[]): boolean {
  return projects.some(({ project }) => project.indicators.some(({ relation }) => relation !== undefined));
}
