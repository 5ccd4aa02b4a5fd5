import { OTHER_REASON } from '../lexicon';

/** Why a beginning may differ from the end before it: the columns in which 年初结转和结余调整 is told. */
export const CARRY_REASONS = [
  '会计差错更正',
  '收回以前年度支出',
  '归集调入',
  '归集调出',
  '归集上缴和缴回资金',
  '单位内部调剂',
  OTHER_REASON,
] as const;

/** Why what was planned differs from what was printed as planned, or from what was done. */
export const MID_YEAR_REASONS = [
  '年中追加',
  '年中收回',
  '年中调剂',
  '上年结转安排',
  '统计口径不同',
  OTHER_REASON,
] as const;
