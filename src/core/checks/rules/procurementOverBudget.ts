import type { Check } from '../check';
import { MID_YEAR_REASONS } from '../shapes/legalReasons';
import { procurementOver } from '../shapes/procurement';

/** The total row alone. */
export const procurementOverBudget: Check = {
  code: 'CG.overBudget',
  level: 'notice',
  law: '政府采购实际≤政府采购预算',
  reasons: MID_YEAR_REASONS,
  needs: ['procurement'],
  relate: (forms) => forms.now('procurement').flatMap(procurementOver),
};
