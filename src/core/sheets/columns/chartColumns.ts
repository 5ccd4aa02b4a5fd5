import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 图表: the figures of each picture, and the picture under them. */
export const chartColumns = {
  name: { heading: '图中项目', width: 30 },
  first: { heading: '图中数额', width: 20 },
  second: { heading: '图中对比', width: 20 },
  note: { heading: '图中说明', width: 24 },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const CHART_COLUMNS = columnPlaces(chartColumns);
