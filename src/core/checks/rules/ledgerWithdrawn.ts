import type { Check } from '../check';
import { ledgerTotal } from '../shapes/adjustmentTotals';

/** 指标收回台账. */
export const ledgerWithdrawn: Check = {
  code: 'AD.withdrawn',
  level: 'error',
  law: '收回合计＝各笔收回之和',
  needs: ['ledger'],
  relate: (forms) => forms.each('ledger').flatMap((form) => ledgerTotal(form, 'withdrawn')),
};
