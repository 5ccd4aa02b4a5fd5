import type { Check } from '../check';
import { totalIsRoots } from '../shapes/codeRelations';

/** In every column. */
export const generalTotalIsClasses: Check = {
  code: 'T5.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和',
  needs: ['finalGeneral'],
  relate: (forms) => forms.each('finalGeneral').flatMap(totalIsRoots),
};
