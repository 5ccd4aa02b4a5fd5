import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const expenditureTotalIsClasses: Check = {
  code: 'T3.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['finalExpenditure'],
  relate: (forms) => forms.each('finalExpenditure').flatMap(totalIsRoots),
};
