import type { Check } from '../check';
import { staffTotals } from '../shapes/staff';

/** As rows or as columns. */
export const staffTotal: Check = {
  code: 'PE.total',
  level: 'error',
  law: '编制合计＝行政＋事业，人员合计＝在职＋离休＋退休',
  needs: ['staff'],
  relate: (forms) => forms.each('staff').flatMap(staffTotals),
};
