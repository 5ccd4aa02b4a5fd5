import type { Check } from '../check';
import { across } from '../shapes/across';
import { projectIncomeWithinAll } from '../shapes/projectFlow';

/** 基本支出 has an income of its own. */
export const projectIncomeWithin: Check = {
  code: 'PR06.income',
  level: 'error',
  law: '项目本年收入合计≤收入决算表本年收入合计',
  needs: ['projectFlow', 'finalIncome'],
  relate: (forms) => across(forms, ['projectFlow', 'finalIncome'], projectIncomeWithinAll),
};
