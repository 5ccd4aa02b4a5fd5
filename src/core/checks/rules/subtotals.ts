import type { Check } from '../check';
import { FORMS_WITH_GROUPS, subtotalsTie } from '../shapes/subtotals';

/** Tables of her own, whose lines have no codes. */
export const subtotals: Check = {
  code: 'any.subtotal',
  level: 'error',
  law: '小计＝组内各项之和，合计＝各组小计之和',
  needs: [FORMS_WITH_GROUPS],
  relate: (forms) => forms.each(...FORMS_WITH_GROUPS).flatMap(subtotalsTie),
};
