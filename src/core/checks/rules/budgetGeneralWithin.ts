import type { Check } from '../check';
import { across } from '../shapes/across';
import { codesWithin } from '../shapes/codeLines';

/** 合计, 基本支出 and 项目支出 of every code. */
export const budgetGeneralWithin: Check = {
  code: 'B3-B5.itemWithin',
  level: 'error',
  law: '一般公共预算各科目支出≤部门支出总表同一科目',
  needs: ['budgetExpenditure', 'budgetGeneral'],
  relate: (forms) =>
    across(forms, ['budgetGeneral', 'budgetExpenditure'], (general, all) =>
      codesWithin(general, all, ['total', 'basic', 'project']),
    ),
};
