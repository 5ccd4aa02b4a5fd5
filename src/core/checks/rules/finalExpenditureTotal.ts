import type { Check } from '../check';
import { carriesMakeGrandTotal } from '../shapes/totalsRelations';

/** 收入支出决算总表: 行88 = 84+85+86. */
export const finalExpenditureTotal: Check = {
  code: 'T1.expenditureTotal',
  level: 'error',
  law: '支出总计＝本年支出合计＋结余分配＋年末结转和结余',
  needs: ['finalTotals'],
  relate: (forms) => forms.each('finalTotals').flatMap((form) => carriesMakeGrandTotal(form, ['functions', 'kinds'])),
};
