import type { Check } from '../check';
import { emptyFormsSaid } from '../shapes/statements';

/** Of the published forms; the sentence stands under the form. */
export const emptyUnsaid: Check = {
  code: 'Tn.emptyUnsaid',
  level: 'notice',
  law: '没有数据的公开表，表下＝写明“本表无数据”',
  needs: [['finalFund', 'finalCapital']],
  relate: (forms) => emptyFormsSaid(forms.each('finalFund', 'finalCapital')),
};
