import type { Check } from '../check';
import { linesMakeYearTotal } from '../shapes/totalsRelations';

/** 财政拨款收入支出决算总表 and 财政拨款收支总表. */
export const fiscalIncomeIsSources: Check = {
  code: 'T4.incomeIsSources',
  level: 'error',
  law: '财政拨款本年收入合计＝一般公共预算＋政府性基金＋国有资本经营',
  needs: [['finalFiscal', 'budgetFiscal']],
  relate: (forms) => forms.each('finalFiscal', 'budgetFiscal').flatMap((form) => linesMakeYearTotal(form, 'income')),
};
