import type { Check } from '../check';
import { across } from '../shapes/across';
import { sourcesAgree } from '../shapes/incomeSources';

/** 一＋二＋三 are 财政拨款收入; 四 to 八 have a column each. */
export const sourcesAgreeWithIncome: Check = {
  code: 'T1-T2.sources',
  level: 'error',
  law: '收入支出决算总表各项收入＝收入决算表各列合计',
  needs: ['finalTotals', 'finalIncome'],
  relate: (forms) => across(forms, ['finalTotals', 'finalIncome'], (totals, income) => sourcesAgree(totals, income)),
};
