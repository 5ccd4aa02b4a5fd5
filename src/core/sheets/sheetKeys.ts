/** Our sheets with what they are called, in the order in which they stand in the workbook. */
export const SHEET_TITLES = {
  facts: '绩效数据',
  scores: '指标评分',
  points: '评价要点',
  summary: '得分汇总',
  threePublic: '三公经费',
  survey: '满意度问卷',
  checks: '校验',
  words: '没看懂的词',
  adjustments: '加减分',
  projects: '项目自评汇总',
  projectIndicators: '项目指标',
  report: '报告填写',
  print: '指标评分表（打印）',
  charts: '图表',
} as const;

export type SheetKey = keyof typeof SHEET_TITLES;
export const SHEET_KEYS = Object.keys(SHEET_TITLES) as readonly SheetKey[];

/** What each is called in this workbook: hers may have taken the title. */
export type SheetNames = Readonly<Record<SheetKey, string>>;

/** A row that stands for nothing of hers, such as the title: its key says of which sheet it is. */
export function fixedKey(sheet: SheetKey, row: string): string {
  return `[${sheet}:${row}]`;
}

/** The sheet of which a key says that it is; undefined for the key of an indicator, a fact or a line. */
export function sheetOfKey(key: string): SheetKey | undefined {
  const kind = /^\[(\w+):[^\]]*\]$/.exec(key)?.[1];
  return SHEET_KEYS.find((one) => one === kind);
}
