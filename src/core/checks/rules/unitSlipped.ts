import type { Check } from '../check';

/** A form whose figures are all 10,000 times what the others say. `unitSlips` finds it: it is no relation, but what breaks many. */
export const unitSlipped: Check = {
  code: 'any.unit',
  level: 'error',
  law: '各表按所写的金额单位换算后＝其他表的同一个数',
  needs: [['finalTotals', 'finalIncome', 'finalExpenditure', 'finalFiscal', 'budgetTotals', 'budgetExpenditure']],
  relate: () => [],
};
