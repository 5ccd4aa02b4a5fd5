import type { Check } from '../check';
import { across } from '../shapes/across';
import { codesWithin } from '../shapes/codeLines';

/** 合计, 基本支出 and 项目支出 of every code. */
export const itemsWithinExpenditure: Check = {
  code: 'T3-T5.itemWithin',
  level: 'error',
  law: '一般公共预算各科目支出≤支出决算表同一科目',
  needs: ['finalExpenditure', 'finalGeneral'],
  relate: (forms) =>
    across(forms, ['finalGeneral', 'finalExpenditure'], (general, all) =>
      codesWithin(general, all, ['total', 'basic', 'project']),
    ),
};
