import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 评价要点 */
export const pointColumns = {
  dimension: { heading: '一级指标', width: 9 },
  subDimension: { heading: '二级指标', width: 11 },
  indicator: { heading: '三级指标', width: 18 },
  number: { heading: '序号', width: 6 },
  point: { heading: '评价要点', width: 52 },
  answer: { heading: '是否符合', width: 13, entry: true },
  evidence: { heading: '佐证材料', width: 26, entry: true, optional: true },
  remark: { heading: '备注', width: 20, entry: true, optional: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const POINT_COLUMNS = columnPlaces(pointColumns);
export const POINT_FIRST_ROW = 3;
