import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const generalClassIsSections: Check = {
  code: 'T5.classIsSections',
  level: 'error',
  law: '类＝各款之和',
  needs: ['finalGeneral'],
  relate: (forms) => forms.each('finalGeneral').flatMap((form) => nodeIsChildren(form, 3)),
};
