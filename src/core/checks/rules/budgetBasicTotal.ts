import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const budgetBasicTotal: Check = {
  code: 'B6.totalIsClasses',
  level: 'error',
  law: '合计＝各经济分类之和',
  needs: ['budgetBasic'],
  relate: (forms) => forms.each('budgetBasic').flatMap(totalIsRoots),
};
