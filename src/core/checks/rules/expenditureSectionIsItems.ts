import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const expenditureSectionIsItems: Check = {
  code: 'T3.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['finalExpenditure'],
  relate: (forms) => forms.each('finalExpenditure').flatMap((form) => nodeIsChildren(form, 5)),
};
