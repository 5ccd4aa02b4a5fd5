import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const budgetGeneralTotalIsClasses: Check = {
  code: 'B5.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['budgetGeneral'],
  relate: (forms) => forms.each('budgetGeneral').flatMap(totalIsRoots),
};
