import type { Check } from '../check';
import { sidesBalance } from '../shapes/totalsRelations';

/** 财政拨款收入支出决算总表 and 财政拨款收支总表. */
export const fiscalBalance: Check = {
  code: 'T4.balance',
  level: 'error',
  law: '财政拨款收入总计＝支出总计',
  needs: [['finalFiscal', 'budgetFiscal']],
  relate: (forms) => forms.each('finalFiscal', 'budgetFiscal').flatMap(sidesBalance),
};
