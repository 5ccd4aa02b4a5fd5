import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 得分汇总: as its first table heads them. */
export const summaryColumns = {
  name: { heading: '一级指标', width: 16 },
  full: { heading: '分值', width: 20 },
  applicable: { heading: '参评分值', width: 30 },
  score: { heading: '得分', width: 14 },
  rate: { heading: '得分率', width: 14 },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const SUMMARY_COLUMNS = columnPlaces(summaryColumns);
/** The first line under the headings. */
export const SUMMARY_FIRST_ROW = 3;
