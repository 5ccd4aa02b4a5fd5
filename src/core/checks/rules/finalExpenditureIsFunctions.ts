import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** 收入支出决算总表. */
export const finalExpenditureIsFunctions: Check = {
  code: 'T1.expenditureIsFunctions',
  level: 'error',
  law: '本年支出合计＝各功能分类支出之和',
  needs: ['finalTotals'],
  relate: (forms) => forms.each('finalTotals').flatMap((form) => linesMakeYearTotal(form, 'functions')),
};
