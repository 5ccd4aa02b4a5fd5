import type { Check } from '../check';
import { across } from '../shapes/across';
import { equal, plus } from '../shapes/build';
import { totalOf } from '../shapes/pick';
import { sideFigure } from '../shapes/totalsRelations';

/** The two say the same in two forms. */
export const fiscalIncomeAgrees: Check = {
  code: 'T4-T2.fiscalIncome',
  level: 'error',
  law: '财政拨款本年收入合计＝收入决算表财政拨款收入',
  needs: ['finalFiscal', 'finalIncome'],
  relate: (forms) =>
    across(forms, ['finalFiscal', 'finalIncome'], (fiscal, income) => {
      const [one, other] = [sideFigure(fiscal, 'income', 'yearTotal', 'final'), totalOf(income, 'fiscal')];
      return one && other ? equal([plus(one)], [plus(other)]) : [];
    }),
};
