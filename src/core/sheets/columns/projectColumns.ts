import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 项目自评汇总: the county's summary table, then what is open and what only she can say. */
export const projectColumns = {
  number: { heading: '序号', width: 6 },
  department: { heading: '单位', width: 14 },
  name: { heading: '项目名称', width: 30 },
  fundKind: { heading: '资金性质', width: 10 },
  initial: { heading: '年初预算', width: 11 },
  budget: { heading: '全年预算', width: 11 },
  executed: { heading: '全年执行', width: 11 },
  rate: { heading: '执行率', width: 9 },
  score: { heading: '自评得分', width: 9 },
  grade: { heading: '等级', width: 7 },
  reason: { heading: '未完成原因', width: 20 },
  remark: { heading: '备注', width: 12, entry: true, optional: true },
  typedReason: { heading: '补充原因', width: 16, entry: true, optional: true },
  adjustment: { heading: '预算调整说明', width: 16, entry: true, optional: true },
  open: { heading: '待填项', width: 8 },
  own: { heading: '表上得分', width: 9 },
  rescale: { heading: '按适用分值换算', width: 16, entry: true, optional: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const PROJECT_COLUMNS = columnPlaces(projectColumns);
