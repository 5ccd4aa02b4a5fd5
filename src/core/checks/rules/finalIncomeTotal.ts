import type { Check } from '../check';
import { carriesMakeGrandTotal } from '../shapes/totalsRelations';

/** 收入支出决算总表: 行31 = 27+28+29. */
export const finalIncomeTotal: Check = {
  code: 'T1.incomeTotal',
  level: 'error',
  law: '收入总计＝本年收入合计＋使用非财政拨款结余＋年初结转和结余',
  needs: ['finalTotals'],
  relate: (forms) => forms.each('finalTotals').flatMap((form) => carriesMakeGrandTotal(form, ['income'])),
};
