import type { Check } from '../check';
import { across } from '../shapes/across';
import { equal, plus } from '../shapes/build';
import { totalOf } from '../shapes/pick';
import { sideFigure } from '../shapes/totalsRelations';

/** The two say the same in two forms. */
export const totalsAgreeWithIncome: Check = {
  code: 'T1-T2.income',
  level: 'error',
  law: '收入支出决算总表本年收入合计＝收入决算表合计',
  needs: ['finalTotals', 'finalIncome'],
  relate: (forms) =>
    across(forms, ['finalTotals', 'finalIncome'], (totals, coded) => {
      const [one, other] = [sideFigure(totals, 'income', 'yearTotal', 'final'), totalOf(coded, 'total')];
      return one && other ? equal([plus(one)], [plus(other)]) : [];
    }),
};
