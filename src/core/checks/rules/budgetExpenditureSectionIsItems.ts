import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const budgetExpenditureSectionIsItems: Check = {
  code: 'B3.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['budgetExpenditure'],
  relate: (forms) => forms.each('budgetExpenditure').flatMap((form) => nodeIsChildren(form, 5)),
};
