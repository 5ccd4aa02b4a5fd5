import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const budgetFundTotal: Check = {
  code: 'B8.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['budgetFund'],
  relate: (forms) => forms.each('budgetFund', 'budgetCapital').flatMap(totalIsRoots),
};
