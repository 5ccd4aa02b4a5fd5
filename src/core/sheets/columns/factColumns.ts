import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 绩效数据 */
export const factColumns = {
  name: { heading: '数据项', width: 28 },
  value: { heading: '数值', width: 15, twin: 'autoValue' },
  unit: { heading: '单位', width: 7 },
  status: { heading: '状态', width: 11 },
  sheet: { heading: '来源工作表', width: 18 },
  cell: { heading: '来源单元格', width: 13 },
  label: { heading: '原表中的名称', width: 26 },
  sourceUnit: { heading: '原表单位', width: 9 },
  tableValue: { heading: '表上的数', width: 14 },
  override: { heading: '另取来源', width: 14, entry: true, optional: true },
  overrideUnit: { heading: '来源单位', width: 9, entry: true, optional: true },
  others: { heading: '其他出处与说明', width: 44 },
  remark: { heading: '备注', width: 14, entry: true, optional: true },
  key: KEY_COLUMN,
  autoValue: { heading: '自动数值', width: 4, hidden: true },
} as const satisfies ColumnTable;

export const FACT_COLUMNS = columnPlaces(factColumns);
export const FACT_FIRST_ROW = 4;
