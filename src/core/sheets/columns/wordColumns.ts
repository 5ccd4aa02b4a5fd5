import { type ColumnTable, KEY_COLUMN } from './column';

/** 没看懂的词 */
export const wordColumns = {
  word: { heading: '没看懂的词', width: 22 },
  text: { heading: '原文', width: 40 },
  table: { heading: '所在的表', width: 26 },
  facts: { heading: '因此没有取的数据项', width: 36 },
  answer: { heading: '这个词', width: 16, entry: true },
  remark: { heading: '备注', width: 18, entry: true, optional: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;
