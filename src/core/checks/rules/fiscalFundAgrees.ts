import type { Check } from '../check';
import { across } from '../shapes/across';
import { fundAgrees } from '../shapes/fiscalFunds';

/** In total, and each function as the 类 of that name. */
export const fiscalFundAgrees: Check = {
  code: 'T4-T8.fund',
  level: 'error',
  law: '财政拨款总表政府性基金支出＝政府性基金决算表本年支出',
  needs: ['finalFiscal', 'finalFund'],
  relate: (forms) =>
    across(forms, ['finalFiscal', 'finalFund'], (fiscal, fund) => fundAgrees(fiscal, 'fund', fund, 'spending')),
};
