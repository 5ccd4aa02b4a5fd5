import type { Check } from '../check';
import { blocksOf, threePublicFigures, wholeIsItems } from '../shapes/threePublic';

/** For every stage of every “三公” table, whichever way it is laid out. */
export const threePublicTotal: Check = {
  code: 'T7.total',
  level: 'error',
  law: '“三公”经费合计＝因公出国（境）费＋公务用车购置及运行费＋公务接待费',
  needs: [['threePublic', 'budgetThreePublic', 'operations']],
  relate: (forms) =>
    forms
      .each('threePublic', 'budgetThreePublic', 'operations')
      .flatMap((form) => blocksOf(threePublicFigures(form)).flatMap(wholeIsItems)),
};
