import type { Check } from '../check';
import { staffTree } from '../shapes/staffTree';

/** By numbering: 机构人员情况表 of the 财决 set. */
export const staffLevels: Check = {
  code: 'PE.tree',
  level: 'error',
  law: '上一级人数＝下一级各项人数之和',
  needs: ['staff'],
  relate: (forms) => forms.each('staff').flatMap(staffTree),
};
