import type { Check } from '../check';
import { across } from '../shapes/across';
import { projectSpendingAgrees } from '../shapes/projectFlow';

export const projectFlowAgrees: Check = {
  code: 'PR06-T3.project',
  level: 'error',
  law: '项目收入支出决算表本年支出合计＝支出决算表项目支出',
  needs: ['projectFlow', 'finalExpenditure'],
  relate: (forms) => across(forms, ['projectFlow', 'finalExpenditure'], projectSpendingAgrees),
};
