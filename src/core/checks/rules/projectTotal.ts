import type { Check } from '../check';
import { listTotals } from '../shapes/projectList';

/** In every column of amounts. */
export const projectTotal: Check = {
  code: 'PR.sum',
  level: 'error',
  law: '项目合计＝各项目之和',
  needs: ['projects'],
  relate: (forms) => forms.each('projects').flatMap(listTotals),
};
