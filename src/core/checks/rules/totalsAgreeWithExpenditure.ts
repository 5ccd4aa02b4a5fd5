import type { Check } from '../check';
import { across } from '../shapes/across';
import { equal, plus } from '../shapes/build';
import { totalOf } from '../shapes/pick';
import { sideFigure } from '../shapes/totalsRelations';

/** The two say the same in two forms. */
export const totalsAgreeWithExpenditure: Check = {
  code: 'T1-T3.expenditure',
  level: 'error',
  law: '收入支出决算总表本年支出合计＝支出决算表合计',
  needs: ['finalTotals', 'finalExpenditure'],
  relate: (forms) =>
    across(forms, ['finalTotals', 'finalExpenditure'], (totals, coded) => {
      const [one, other] = [sideFigure(totals, 'functions', 'yearTotal', 'final'), totalOf(coded, 'total')];
      return one && other ? equal([plus(one)], [plus(other)]) : [];
    }),
};
