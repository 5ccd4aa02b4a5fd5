import type { Check } from '../check';
import { across } from '../shapes/across';
import { itemsWithin } from '../shapes/threePublicBudget';

/** The form by economic codes holds 基本支出 alone. */
export const basicWithinThreePublic: Check = {
  code: 'T6-T7.within',
  level: 'error',
  law: '基本支出中的30212、30217、30231、31013≤“三公”经费同项决算数',
  needs: ['finalBasic', 'threePublic'],
  relate: (forms) =>
    across(forms, ['finalBasic', 'threePublic'], (basic, threePublic) => itemsWithin(basic, threePublic)),
};
