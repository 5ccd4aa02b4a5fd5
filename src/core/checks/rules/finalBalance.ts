import type { Check } from '../check';
import { sidesBalance } from '../shapes/totalsRelations';

/** 收入支出决算总表, at every stage. */
export const finalBalance: Check = {
  code: 'T1.balance',
  level: 'error',
  law: '收入总计＝支出总计',
  needs: ['finalTotals'],
  relate: (forms) => forms.each('finalTotals').flatMap(sidesBalance),
};
