import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** In the total and in each fund. */
export const fiscalExpenditureIsFunctions: Check = {
  code: 'T4.expenditureIsFunctions',
  level: 'error',
  law: '财政拨款本年支出合计＝各功能分类支出之和',
  needs: [['finalFiscal', 'budgetFiscal']],
  relate: (forms) => forms.each('finalFiscal', 'budgetFiscal').flatMap((form) => linesMakeYearTotal(form, 'functions')),
};
