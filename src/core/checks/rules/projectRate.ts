import type { Check } from '../check';
import { executionRates } from '../shapes/projectList';

/** Some amounts inside what is printed give some rate inside what is printed. */
export const projectRate: Check = {
  code: 'PR.rate',
  level: 'error',
  law: '执行率＝执行数÷全年预算数',
  needs: ['projects'],
  relate: (forms) => forms.each('projects').flatMap(executionRates),
};
