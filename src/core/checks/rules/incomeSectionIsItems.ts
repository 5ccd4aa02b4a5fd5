import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const incomeSectionIsItems: Check = {
  code: 'T2.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['finalIncome'],
  relate: (forms) => forms.each('finalIncome').flatMap((form) => nodeIsChildren(form, 5)),
};
