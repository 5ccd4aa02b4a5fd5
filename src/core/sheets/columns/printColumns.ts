import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 指标评分表（打印）: 附件3 as she hands it in. Together as wide as A4 lying on its side. */
export const printColumns = {
  dimension: { heading: '一级指标', width: 11 },
  subDimension: { heading: '二级指标', width: 11 },
  indicator: { heading: '三级指标', width: 13 },
  explanation: { heading: '指标解释', width: 24 },
  method: { heading: '指标说明', width: 33 },
  criterion: { heading: '评价标准', width: 32 },
  score: { heading: '得分', width: 7 },
  remark: { heading: '备注', width: 9, entry: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const PRINT_COLUMNS = columnPlaces(printColumns);
export const PRINT_FIRST_ROW = 3;
