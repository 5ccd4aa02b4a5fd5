import type { Check } from '../check';
import { fundsRoll } from '../shapes/fiscalFunds';

/** Fund by fund. */
export const fiscalColumnsRoll: Check = {
  code: 'T4.columnsRoll',
  level: 'error',
  law: '各项财政拨款本年收入＋年初结转＝本年支出＋年末结转',
  needs: ['finalFiscal'],
  relate: (forms) => forms.each('finalFiscal').flatMap(fundsRoll),
};
