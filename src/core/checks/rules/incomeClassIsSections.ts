import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const incomeClassIsSections: Check = {
  code: 'T2.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['finalIncome'],
  relate: (forms) => forms.each('finalIncome').flatMap((form) => nodeIsChildren(form, 3)),
};
