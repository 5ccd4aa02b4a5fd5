import type { Check } from '../check';
import { across } from '../shapes/across';
import { functionsAreClasses } from '../shapes/codeLines';

/** By the names of the 类. */
export const functionsAgreeWithExpenditure: Check = {
  code: 'T1-T3.functions',
  level: 'error',
  law: '收入支出决算总表各功能分类支出＝支出决算表各类',
  needs: ['finalTotals', 'finalExpenditure'],
  relate: (forms) =>
    across(forms, ['finalTotals', 'finalExpenditure'], (totals, coded) =>
      functionsAreClasses(totals, 'functions', 'final', coded, 'total'),
    ),
};
