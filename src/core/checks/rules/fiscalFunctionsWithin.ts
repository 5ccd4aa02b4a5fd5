import type { Check } from '../check';
import { across } from '../shapes/across';
import { functionsWithin } from '../shapes/fiscalFunds';

/** The money of the treasury is a part of all the money. */
export const fiscalFunctionsWithin: Check = {
  code: 'T4-T1.functionsWithin',
  level: 'error',
  law: '财政拨款各功能分类支出≤收入支出决算总表同一类',
  needs: ['finalFiscal', 'finalTotals'],
  relate: (forms) => across(forms, ['finalFiscal', 'finalTotals'], (fiscal, totals) => functionsWithin(fiscal, totals)),
};
