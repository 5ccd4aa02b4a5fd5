import { type ColumnTable, KEY_COLUMN } from './column';

/** 三公经费: under two years, a pair of changes and what was saved. */
export const threePublicColumns = {
  number: { heading: '序号', width: 6 },
  title: { heading: '支出内容', width: 26 },
  lastBudget: { heading: '预算安排', width: 12 },
  lastFinal: { heading: '实际支出', width: 12 },
  budget: { heading: '预算安排', width: 12 },
  final: { heading: '实际支出', width: 12 },
  budgetChange: { heading: '预算增减金额', width: 14 },
  finalChange: { heading: '支出增减金额', width: 14 },
  saved: { heading: '比预算节约额', width: 12 },
  savedRate: { heading: '节约率', width: 11 },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const THREE_PUBLIC_FIRST_ROW = 5;
