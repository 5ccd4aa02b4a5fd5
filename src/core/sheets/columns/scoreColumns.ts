import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

const hidden = { width: 4, hidden: true } as const;

/** 指标评分: the 附件3 form, then columns that only the program reads. */
export const scoreColumns = {
  dimension: { heading: '一级指标', width: 11 },
  subDimension: { heading: '二级指标', width: 12 },
  indicator: { heading: '三级指标', width: 14 },
  explanation: { heading: '指标解释', width: 22 },
  method: { heading: '指标说明', width: 29 },
  criterion: { heading: '评价标准', width: 29 },
  fullMark: { heading: '分值', width: 7, twin: 'autoMark' },
  value: { heading: '实际值', width: 11, twin: 'autoValue' },
  score: { heading: '得分', width: 8, twin: 'autoScore' },
  reason: { heading: '扣分说明', width: 25, twin: 'autoReason' },
  evidence: { heading: '佐证', width: 14, entry: true, optional: true },
  remark: { heading: '备注', width: 10, entry: true, optional: true },
  key: KEY_COLUMN,
  autoValue: { heading: '自动实际值', ...hidden },
  autoScore: { heading: '自动得分', ...hidden },
  autoReason: { heading: '自动扣分说明', ...hidden },
  autoMark: { heading: '自动分值', ...hidden },
  textsMark: { heading: '原文编号', ...hidden },
} as const satisfies ColumnTable;

export const SCORE_COLUMNS = columnPlaces(scoreColumns);
export const SCORE_FIRST_ROW = 3;
