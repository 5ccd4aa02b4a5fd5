import type { Check } from '../check';
import { procurementOver } from '../shapes/procurement';

/** The total row alone. */
export const procurementOverBudget: Check = {
  code: 'CG.overBudget',
  level: 'notice',
  law: '政府采购实际≤政府采购预算',
  needs: ['procurement'],
  relate: (forms) => forms.now('procurement').flatMap(procurementOver),
};
