import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** 部门收支总表. */
export const budgetExpenditureIsFunctions: Check = {
  code: 'B1.expenditureIsFunctions',
  level: 'error',
  law: '本年支出合计＝各功能分类支出之和',
  needs: ['budgetTotals'],
  relate: (forms) => forms.each('budgetTotals').flatMap((form) => linesMakeYearTotal(form, 'functions')),
};
