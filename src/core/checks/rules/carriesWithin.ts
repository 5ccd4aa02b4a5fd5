import type { Check } from '../check';
import { across } from '../shapes/across';
import { carriesWithinTotals } from '../shapes/fiscalFunds';

/** What is carried of the treasury is a part of all that is carried. */
export const carriesWithin: Check = {
  code: 'T1-T4.carry',
  level: 'error',
  law: '收入支出决算总表年初、年末结转和结余≥财政拨款的',
  needs: ['finalTotals', 'finalFiscal'],
  relate: (forms) =>
    across(forms, ['finalTotals', 'finalFiscal'], (totals, fiscal) => carriesWithinTotals(totals, fiscal)),
};
