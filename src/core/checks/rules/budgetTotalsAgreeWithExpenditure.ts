import type { Check } from '../check';
import { across } from '../shapes/across';
import { equal, plus } from '../shapes/build';
import { totalOf } from '../shapes/pick';
import { sideFigure } from '../shapes/totalsRelations';

/** The two say the same in two forms. */
export const budgetTotalsAgreeWithExpenditure: Check = {
  code: 'B1-B3.expenditure',
  level: 'error',
  law: '部门收支总表本年支出合计＝部门支出总表合计',
  needs: ['budgetTotals', 'budgetExpenditure'],
  relate: (forms) =>
    across(forms, ['budgetTotals', 'budgetExpenditure'], (totals, coded) => {
      const [one, other] = [sideFigure(totals, 'functions', 'yearTotal', 'budget'), totalOf(coded, 'total')];
      return one && other ? equal([plus(one)], [plus(other)]) : [];
    }),
};
