import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const budgetExpenditureTotalIsClasses: Check = {
  code: 'B3.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['budgetExpenditure'],
  relate: (forms) => forms.each('budgetExpenditure').flatMap(totalIsRoots),
};
