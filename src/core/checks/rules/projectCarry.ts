import type { Check } from '../check';
import { across } from '../shapes/across';
import { projectCarryWithin } from '../shapes/projectFlow';

/** 基本支出 has a carry-over of its own. */
export const projectCarry: Check = {
  code: 'PR06.carry',
  level: 'error',
  law: '项目年初结转和结余合计≤收入支出决算总表年初结转和结余',
  needs: ['projectFlow', 'finalTotals'],
  relate: (forms) => across(forms, ['projectFlow', 'finalTotals'], projectCarryWithin),
};
