import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 加减分 */
export const adjustmentColumns = {
  kind: { heading: '类别', width: 10 },
  name: { heading: '项目', width: 20 },
  criterion: { heading: '评分标准', width: 40 },
  most: { heading: '最多（分）', width: 10 },
  asked: { heading: '填什么', width: 16 },
  answer: { heading: '填写', width: 20, entry: true },
  points: { heading: '加减分', width: 10 },
  evidence: { heading: '佐证', width: 16, entry: true, optional: true },
  remark: { heading: '备注', width: 14, entry: true, optional: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const ADJUSTMENT_COLUMNS = columnPlaces(adjustmentColumns);
