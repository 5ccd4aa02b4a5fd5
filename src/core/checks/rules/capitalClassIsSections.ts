import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const capitalClassIsSections: Check = {
  code: 'T9.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['finalCapital'],
  relate: (forms) => forms.each('finalCapital').flatMap((form) => nodeIsChildren(form, 3)),
};
