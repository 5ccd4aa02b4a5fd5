import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 校验: what does not tie, with each of its cells under it. */
export const checkColumns = {
  relation: { heading: '哪里对不上', width: 66 },
  figure: { heading: '数／差额', width: 18 },
  result: { heading: '结果', width: 16 },
  level: { heading: '级别', width: 8 },
  reason: { heading: '原因', width: 20, entry: true },
  remark: { heading: '说明', width: 26, entry: true, optional: true },
  reasonWas: { heading: '上次的说明（程序用）', width: 4, hidden: true },
  standsFor: { heading: '说明的差额（程序用）', width: 4, hidden: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const CHECK_COLUMNS = columnPlaces(checkColumns);
