import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** 收入支出决算总表: 行27 = 行1+…+8 in the national form. */
export const finalIncomeIsSources: Check = {
  code: 'T1.incomeIsSources',
  level: 'error',
  law: '本年收入合计＝各项收入之和',
  needs: ['finalTotals'],
  relate: (forms) => forms.each('finalTotals').flatMap((form) => linesMakeYearTotal(form, 'income')),
};
