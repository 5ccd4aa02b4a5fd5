import type { Check } from '../check';
import { assetTotals } from '../shapes/assets';

/** By kind of asset, and by use. */
export const assetTotal: Check = {
  code: 'AS.total',
  level: 'error',
  law: '合计＝各类资产之和，各类＝在用＋出租出借＋闲置＋待处置',
  needs: ['assets'],
  relate: (forms) => forms.each('assets').flatMap(assetTotals),
};
