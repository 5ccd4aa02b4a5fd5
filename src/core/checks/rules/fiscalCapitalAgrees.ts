import type { Check } from '../check';
import { across } from '../shapes/across';
import { fundAgrees } from '../shapes/fiscalFunds';

/** In total, and each function as the 类 of that name. */
export const fiscalCapitalAgrees: Check = {
  code: 'T4-T9.capital',
  level: 'error',
  law: '财政拨款总表国有资本经营支出＝国有资本经营决算表本年支出',
  needs: ['finalFiscal', 'finalCapital'],
  relate: (forms) =>
    across(forms, ['finalFiscal', 'finalCapital'], (fiscal, capital) => [
      ...fundAgrees(fiscal, 'capital', capital, 'total'),
      ...fundAgrees(fiscal, 'capital', capital, 'spending'),
    ]),
};
