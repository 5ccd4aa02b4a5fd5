import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const capitalTotalIsClasses: Check = {
  code: 'T9.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['finalCapital'],
  relate: (forms) => forms.each('finalCapital').flatMap(totalIsRoots),
};
