import { CARRY_LINE, FUNCTION_LINE, GRAND_TOTAL, INCOME_LINE, KIND_LINE, YEAR_TOTAL } from '../lexicon';
import type { Line, List } from '../checkedForm';

const INCOME_TOTAL = /^(?:本年)?收入(?:合计|总计|小计)?$/;
const SPENDING_TOTAL = /^(?:本年)?支出(?:合计|总计|小计)?$/;

/**
 * 收入 and 支出 one under the other in one list are two lists. Where nothing says where the second begins, there is none:
 * a sum over both would blame figures that are right.
 */
export function sidesBelow(list: List): readonly List[] {
  const { lines } = list;
  const income = lines.findIndex(({ key }) => INCOME_TOTAL.test(key));
  const spending = lines.findIndex(({ key }) => SPENDING_TOTAL.test(key));
  const hasIncome = income >= 0 || lines.some(({ key }) => INCOME_LINE.test(key) && key.endsWith('收入'));
  if (!hasIncome || !lines.some(isSpending)) return [list];
  const start = lines.findIndex((line, at) => at > income && isSpending(line));
  const before = lines[start - 1];
  if (income < 0 || start < 0 || !before || (spending >= 0 && spending < income)) return [];
  if (!endsIncome(before) && !SPENDING_TOTAL.test(lines[start]?.key ?? '')) return [];
  return [lines.slice(0, start), lines.slice(start)].map((own) => ({
    ...list,
    lines: own.filter(({ key }) => key !== '收入' && key !== '支出'),
  }));
}

function isSpending({ key }: Line): boolean {
  return SPENDING_TOTAL.test(key) || KIND_LINE.test(key) || (FUNCTION_LINE.test(key) && key.endsWith('支出'));
}

function endsIncome({ key }: Line): boolean {
  return [YEAR_TOTAL, GRAND_TOTAL, CARRY_LINE].some((one) => one.test(key)) || key === '支出';
}
