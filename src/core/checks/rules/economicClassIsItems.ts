import type { Check } from '../check';
import { economicClasses } from '../shapes/basicTotals';

/** Lists of economic codes may go on beside each other: a class in one, its items in the next. */
export const economicClassIsItems: Check = {
  code: 'T6.classIsItems',
  level: 'error',
  law: '301、302、303、310等类＝其下各款之和',
  needs: [['finalBasic', 'budgetBasic']],
  relate: (forms) => forms.each('finalBasic', 'budgetBasic').flatMap(economicClasses),
};
