import type { Check } from '../check';
import { ledgerTotal } from '../shapes/adjustmentTotals';

/** 指标追加台账. */
export const ledgerAdded: Check = {
  code: 'AD.added',
  level: 'error',
  law: '追加合计＝各笔追加之和',
  needs: ['ledger'],
  relate: (forms) => forms.each('ledger').flatMap((form) => ledgerTotal(form, 'added')),
};
