import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const fundClassIsSections: Check = {
  code: 'T8.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['finalFund'],
  relate: (forms) => forms.each('finalFund').flatMap((form) => nodeIsChildren(form, 3)),
};
