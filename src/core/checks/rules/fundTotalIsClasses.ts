import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const fundTotalIsClasses: Check = {
  code: 'T8.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['finalFund'],
  relate: (forms) => forms.each('finalFund').flatMap(totalIsRoots),
};
