import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const capitalSectionIsItems: Check = {
  code: 'T9.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['finalCapital'],
  relate: (forms) => forms.each('finalCapital').flatMap((form) => nodeIsChildren(form, 5)),
};
