import { plainText } from '../base/text';

/** 「实际支出不含结转资金」 in 指标解释 or 指标说明: part of a figure is left out that the figures of her tables hold. */
const NARROWS = /不(?:含|包括|包含|计入|纳入)|剔除|扣除|扣减后|除外|除去|[仅只][指含限]/;

export function narrowingClauses(text: string): readonly string[] {
  const clauses = plainText(text).split(/[,，;；。:：\n()（）]+/);
  return [...new Set(clauses.filter((clause) => NARROWS.test(clause)))];
}
