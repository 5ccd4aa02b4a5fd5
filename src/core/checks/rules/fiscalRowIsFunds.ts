import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row of the right half. */
export const fiscalRowIsFunds: Check = {
  code: 'T4.rowIsFunds',
  level: 'error',
  law: '合计＝一般公共预算＋政府性基金＋国有资本经营',
  needs: [['finalFiscal', 'budgetFiscal']],
  relate: (forms) => forms.each('finalFiscal', 'budgetFiscal').flatMap((form) => rowIsColumns(form)),
};
