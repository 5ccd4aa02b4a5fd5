import type { Check } from '../check';
import { across } from '../shapes/across';
import { functionsAreClasses } from '../shapes/codeLines';

/** By the names of the 类. */
export const functionsAgreeWithBudget: Check = {
  code: 'B1-B3.functions',
  level: 'error',
  law: '部门收支总表各功能分类支出＝部门支出总表各类',
  needs: ['budgetTotals', 'budgetExpenditure'],
  relate: (forms) =>
    across(forms, ['budgetTotals', 'budgetExpenditure'], (totals, coded) =>
      functionsAreClasses(totals, 'functions', 'budget', coded, 'total'),
    ),
};
