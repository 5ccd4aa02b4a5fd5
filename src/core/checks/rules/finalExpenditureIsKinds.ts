import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** 收入支出决算总表, where the right half carries 支出性质: 行84 = 58+61+63+64+65. */
export const finalExpenditureIsKinds: Check = {
  code: 'T1.expenditureIsKinds',
  level: 'error',
  law: '本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出',
  needs: ['finalTotals'],
  relate: (forms) => forms.each('finalTotals', 'budgetTotals').flatMap((form) => linesMakeYearTotal(form, 'kinds')),
};
