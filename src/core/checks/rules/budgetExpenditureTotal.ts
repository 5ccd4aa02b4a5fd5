import type { Check } from '../check';
import { carriesMakeGrandTotal } from '../shapes/totalsRelations';

/** 部门收支总表. */
export const budgetExpenditureTotal: Check = {
  code: 'B1.expenditureTotal',
  level: 'error',
  law: '支出总计＝本年支出合计＋结转下年',
  needs: ['budgetTotals'],
  relate: (forms) => forms.each('budgetTotals').flatMap((form) => carriesMakeGrandTotal(form, ['functions', 'kinds'])),
};
