import type { Check } from '../check';
import { projectFlowTotals } from '../shapes/projectFlow';

/** In every column of 项目收入支出决算表. */
export const projectFlowTotal: Check = {
  code: 'PR06.total',
  level: 'error',
  law: '项目收入支出决算表合计＝各项目之和',
  needs: ['projectFlow'],
  relate: (forms) => forms.each('projectFlow').flatMap(projectFlowTotals),
};
