import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const incomeTotalIsClasses: Check = {
  code: 'T2.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['finalIncome'],
  relate: (forms) => forms.each('finalIncome').flatMap(totalIsRoots),
};
