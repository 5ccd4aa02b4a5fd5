import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const budgetExpenditureClassIsSections: Check = {
  code: 'B3.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['budgetExpenditure'],
  relate: (forms) => forms.each('budgetExpenditure').flatMap((form) => nodeIsChildren(form, 3)),
};
