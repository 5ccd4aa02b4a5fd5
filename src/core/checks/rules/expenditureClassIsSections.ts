import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const expenditureClassIsSections: Check = {
  code: 'T3.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['finalExpenditure'],
  relate: (forms) => forms.each('finalExpenditure').flatMap((form) => nodeIsChildren(form, 3)),
};
