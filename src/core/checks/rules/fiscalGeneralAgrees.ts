import type { Check } from '../check';
import { across } from '../shapes/across';
import { fundAgrees } from '../shapes/fiscalFunds';

/** In total, and each function as the 类 of that name. */
export const fiscalGeneralAgrees: Check = {
  code: 'T4-T5.general',
  level: 'error',
  law: '财政拨款总表一般公共预算支出＝一般公共预算财政拨款支出决算表',
  needs: ['finalFiscal', 'finalGeneral'],
  relate: (forms) =>
    across(forms, ['finalFiscal', 'finalGeneral'], (fiscal, general) =>
      fundAgrees(fiscal, 'general', general, 'total'),
    ),
};
