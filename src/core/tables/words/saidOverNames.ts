import { plainText } from '../../base/text';

/** When and by which document a line came about; what its rows say of how far they have come; the section of a public form, whose columns say more. */
const DATED = /(?:日期|时间|文号)$|^(?:预算)?(?:阶段|环节|口径)$|^年度预算申请$|^(?:月份|月度|季度)$/;
/** What the heading over the names of the rows says of their figures; the year that the table is of, 「2023年末」, it may say once more. */
export function saidOverNames(path: readonly string[], year: number | undefined): readonly string[] {
  if (DATED.test(path.at(-1) ?? '')) return [];
  return path.filter((word) => year === undefined || !OF_YEAR.test(plainText(word)) || !word.includes(String(year)));
}

const OF_YEAR = /^20\d{2}年(?:度|[末底]|12月(?:31日)?)?$/;
