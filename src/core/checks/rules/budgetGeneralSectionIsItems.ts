import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const budgetGeneralSectionIsItems: Check = {
  code: 'B5.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['budgetGeneral'],
  relate: (forms) => forms.each('budgetGeneral').flatMap((form) => nodeIsChildren(form, 5)),
};
