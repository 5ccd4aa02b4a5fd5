import { type ColumnTable, KEY_COLUMN } from './column';

/** 报告填写: what only she knows, one question a line. */
export const reportColumns = {
  field: { heading: '字段', width: 16 },
  question: { heading: '要写的内容', width: 34 },
  text: { heading: '填写', width: 60, entry: true },
  hint: { heading: '怎么写', width: 40 },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;
