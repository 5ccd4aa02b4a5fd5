import type { Check } from '../check';
import { nodeIsChildren } from '../shapes/codeRelations';

/** One relation per node and column, so that a slip is named where it stands. */
export const generalSectionIsItems: Check = {
  code: 'T5.sectionIsItems',
  level: 'error',
  law: '款＝各项之和',
  needs: ['finalGeneral'],
  relate: (forms) => forms.each('finalGeneral').flatMap((form) => nodeIsChildren(form, 5)),
};
