import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const budgetGeneralClassIsSections: Check = {
  code: 'B5.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['budgetGeneral'],
  relate: (forms) => forms.each('budgetGeneral').flatMap((form) => nodeIsChildren(form, 3)),
};
