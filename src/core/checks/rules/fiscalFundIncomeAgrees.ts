import type { Check } from '../check';
import { across } from '../shapes/across';
import { fundIncomeAgrees } from '../shapes/fiscalFunds';

/** The second line of the left half. */
export const fiscalFundIncomeAgrees: Check = {
  code: 'T4-T8.income',
  level: 'error',
  law: '财政拨款总表政府性基金收入＝政府性基金决算表本年收入',
  needs: ['finalFiscal', 'finalFund'],
  relate: (forms) => across(forms, ['finalFiscal', 'finalFund'], (fiscal, fund) => fundIncomeAgrees(fiscal, fund)),
};
