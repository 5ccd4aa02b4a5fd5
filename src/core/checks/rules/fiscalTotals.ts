import type { Check } from '../check';
import { carriesMakeGrandTotal } from '../shapes/totalsRelations';

/** Both sides, in the total and in each fund. */
export const fiscalTotals: Check = {
  code: 'T4.totals',
  level: 'error',
  law: '财政拨款总计＝本年合计＋结转和结余',
  needs: [['finalFiscal', 'budgetFiscal']],
  relate: (forms) =>
    forms.each('finalFiscal', 'budgetFiscal').flatMap((form) => carriesMakeGrandTotal(form, ['income', 'functions'])),
};
