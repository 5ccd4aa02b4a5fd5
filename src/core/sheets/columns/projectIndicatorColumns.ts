import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

const hidden = { width: 4, hidden: true } as const;

/** 项目指标: a line for each indicator of each project. */
export const projectIndicatorColumns = {
  number: { heading: '序号', width: 6 },
  name: { heading: '项目名称', width: 22 },
  first: { heading: '一级指标', width: 11 },
  second: { heading: '二级指标', width: 12 },
  third: { heading: '三级指标', width: 20 },
  target: { heading: '年度指标值', width: 14 },
  done: { heading: '实际完成值', width: 14 },
  full: { heading: '分值', width: 7 },
  score: { heading: '得分', width: 8 },
  own: { heading: '表上得分', width: 8 },
  typedFull: { heading: '补填分值', width: 8, entry: true },
  typedDone: { heading: '补填完成值', width: 10, entry: true },
  typedScore: { heading: '人工评分', width: 9, entry: true },
  typedReason: { heading: '补充原因', width: 16, entry: true, optional: true },
  reason: { heading: '偏差原因及改进措施', width: 22 },
  why: { heading: '评分说明', width: 34 },
  key: KEY_COLUMN,
  autoScore: { heading: '自动得分', ...hidden },
  targetDigits: { heading: '指标值的数字', ...hidden },
  targetNumber: { heading: '指标值', ...hidden },
  doneDigits: { heading: '完成值的数字', ...hidden },
  doneNumber: { heading: '完成值', ...hidden },
} as const satisfies ColumnTable;

export const PROJECT_INDICATOR_COLUMNS = columnPlaces(projectIndicatorColumns);
