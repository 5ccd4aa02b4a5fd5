import type { Check } from '../check';
import { FORMS_WITH_SHARES, NEEDED_FOR_SHARES, printedShares } from '../shapes/shareTotals';

/** Beside one column of amounts. */
export const shares: Check = {
  code: 'any.shares',
  level: 'notice',
  law: '占比＝部分÷合计',
  needs: [NEEDED_FOR_SHARES],
  relate: (forms) => forms.each(...FORMS_WITH_SHARES).flatMap(printedShares),
};
