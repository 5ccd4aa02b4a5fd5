import type { Check } from '../check';
import { across } from '../shapes/across';
import { fundAgrees } from '../shapes/fiscalFunds';

/** In total, and each function as the 类 of that name. */
export const budgetFiscalGeneralAgrees: Check = {
  code: 'B4-B5.general',
  level: 'error',
  law: '财政拨款收支总表一般公共预算支出＝一般公共预算支出表合计',
  needs: ['budgetFiscal', 'budgetGeneral'],
  relate: (forms) =>
    across(forms, ['budgetFiscal', 'budgetGeneral'], (fiscal, general) =>
      fundAgrees(fiscal, 'general', general, 'total', 'budget'),
    ),
};
