import type { Check } from '../check';
import { equal, isUnread, plus, read, sum } from '../shapes/build';
import { amountColumns, totalsLists } from '../shapes/pick';

/** 收入支出决算总表, the third list: 行68 = 69+…+78. */
export const expenditureIsEconomic: Check = {
  code: 'T1.expenditureIsEconomic',
  level: 'error',
  law: '经济分类支出合计＝各经济分类支出之和＝本年支出合计',
  needs: ['finalTotals'],
  relate: (forms) =>
    forms.each('finalTotals').flatMap((form) =>
      totalsLists(form).flatMap(({ list, economic, yearTotal }) => {
        if (!economic) return [];
        return amountColumns(list).flatMap((column) => {
          const whole = read(form, economic.total, column);
          if (!isUnread(whole) && whole.blank) return [];
          return [
            ...sum(
              whole,
              economic.items.filter(({ isTop }) => isTop).map((line) => read(form, line, column)),
            ),
            ...(yearTotal ? equal([plus(whole)], [plus(read(form, yearTotal, column))]) : []),
          ];
        });
      }),
    ),
};
