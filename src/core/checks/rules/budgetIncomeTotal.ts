import type { Check } from '../check';
import { carriesMakeGrandTotal } from '../shapes/totalsRelations';

/** 部门收支总表. */
export const budgetIncomeTotal: Check = {
  code: 'B1.incomeTotal',
  level: 'error',
  law: '收入总计＝本年收入合计＋上年结转结余',
  needs: ['budgetTotals'],
  relate: (forms) => forms.each('budgetTotals').flatMap((form) => carriesMakeGrandTotal(form, ['income'])),
};
