import type { Check } from '../check';
import { adjustedRows, adjustedTotals } from '../shapes/adjustmentTotals';

/** Row by row where one table has all four, and in total over the ledger and 收入支出决算总表. */
export const adjustedBudget: Check = {
  code: 'AD.full',
  level: 'error',
  law: '年初预算＋追加－收回＝全年预算',
  needs: [['ledger', 'projects']],
  relate: (forms) => [...forms.each('ledger', 'projects').flatMap(adjustedRows), ...adjustedTotals(forms)],
};
