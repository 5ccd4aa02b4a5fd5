import type { Check } from '../check';
import { sidesBalance } from '../shapes/totalsRelations';

/** 部门收支总表, at every stage. */
export const budgetBalance: Check = {
  code: 'B1.balance',
  level: 'error',
  law: '收入总计＝支出总计',
  needs: ['budgetTotals'],
  relate: (forms) => forms.each('budgetTotals').flatMap(sidesBalance),
};
