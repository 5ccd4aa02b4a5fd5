import type { Check } from '../check';
import { FORMS_WITH_SHARES, NEEDED_FOR_SHARES, sharesMakeTotal } from '../shapes/shareTotals';

/** Only where the total row prints its own share; each printed share is rounded by itself. */
export const shareSum: Check = {
  code: 'any.shareSum',
  level: 'notice',
  law: '合计的占比＝各项占比之和',
  needs: [NEEDED_FOR_SHARES],
  relate: (forms) => forms.each(...FORMS_WITH_SHARES).flatMap(sharesMakeTotal),
};
