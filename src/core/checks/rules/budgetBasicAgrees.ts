import type { Check } from '../check';
import { across } from '../shapes/across';
import { atMost, plus } from '../shapes/build';
import { totalOf } from '../shapes/pick';

/** The general budget is a part of all the money. */
export const budgetBasicAgrees: Check = {
  code: 'B3-B6.basic',
  level: 'error',
  law: '部门支出总表基本支出≥一般公共预算基本支出表合计',
  needs: ['budgetExpenditure', 'budgetBasic'],
  relate: (forms) =>
    across(forms, ['budgetExpenditure', 'budgetBasic'], (all, general) => {
      const [whole, part] = [totalOf(all, 'basic'), totalOf(general, 'total')];
      return whole && part ? atMost([plus(part)], [plus(whole)]) : [];
    }),
};
