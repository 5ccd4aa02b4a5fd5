import type { Check } from '../check';
import { across } from '../shapes/across';
import { fundAgrees } from '../shapes/fiscalFunds';

/** In total, and each function as the 类 of that name. */
export const budgetFiscalFundAgrees: Check = {
  code: 'B4-B8.fund',
  level: 'error',
  law: '财政拨款收支总表政府性基金支出＝政府性基金预算支出表合计',
  needs: ['budgetFiscal', 'budgetFund'],
  relate: (forms) =>
    across(forms, ['budgetFiscal', 'budgetFund'], (fiscal, fund) =>
      fundAgrees(fiscal, 'fund', fund, 'total', 'budget'),
    ),
};
