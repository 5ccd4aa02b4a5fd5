import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** 部门收支总表. */
export const budgetIncomeIsSources: Check = {
  code: 'B1.incomeIsSources',
  level: 'error',
  law: '本年收入合计＝各项收入之和',
  needs: ['budgetTotals'],
  relate: (forms) => forms.each('budgetTotals').flatMap((form) => linesMakeYearTotal(form, 'income')),
};
