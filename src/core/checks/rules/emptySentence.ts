import type { Check } from '../check';
import { FORMS_THAT_MAY_BE_EMPTY, sentenceHolds } from '../shapes/statements';

/** The sentence stands under the form. */
export const emptySentence: Check = {
  code: 'Tn.emptySentence',
  level: 'error',
  law: '写明“本表无数据”的表，各数＝0',
  needs: [['finalFund', 'finalCapital', 'budgetFund', 'budgetCapital', 'finalGeneral', 'threePublic']],
  relate: (forms) => forms.each(...FORMS_THAT_MAY_BE_EMPTY).flatMap(sentenceHolds),
};
