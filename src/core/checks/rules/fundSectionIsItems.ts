import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const fundSectionIsItems: Check = {
  code: 'T8.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['finalFund'],
  relate: (forms) => forms.each('finalFund').flatMap((form) => nodeIsChildren(form, 5)),
};
