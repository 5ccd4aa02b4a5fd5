import type { Check } from '../check';
import { staffWithin } from '../shapes/staff';

/** The total alone. */
export const overStaffed: Check = {
  code: 'PE.overStaffed',
  level: 'notice',
  law: '在职人数≤编制数',
  needs: ['staff'],
  relate: (forms) => forms.now('staff').flatMap(staffWithin),
};
