import type { Check } from '../check';
import { read, sum } from '../shapes/build';
import { amountColumns, totalsLists } from '../shapes/pick';

/** 收入支出决算总表: 行58 = 59+60. */
export const basicIsPersonnelAndPublic: Check = {
  code: 'T1.basicIsPersonnelAndPublic',
  level: 'error',
  law: '基本支出＝人员经费＋公用经费',
  needs: [['finalTotals', 'budgetTotals']],
  relate: (forms) =>
    forms.each('finalTotals', 'budgetTotals').flatMap((form) =>
      totalsLists(form).flatMap(({ list, items }) => {
        const basic = items.find(({ line }) => line.key === '基本支出');
        const parts = [/^人员经费$/, /^(?:日常)?公用经费$/].map((name) =>
          basic?.parts.find(({ key }) => name.test(key)),
        );
        const [personnel, operating] = parts;
        if (!basic || !personnel || !operating) return [];
        return amountColumns(list).flatMap((column) =>
          sum(
            read(form, basic.line, column),
            [personnel, operating].map((line) => read(form, line, column)),
          ),
        );
      }),
    ),
};
