import type { Check } from '../check';
import { across } from '../shapes/across';
import { sameItems } from '../shapes/threePublicBudget';

/** Item by item, 预算数 and 决算数. */
export const operationsAgreeThreePublic: Check = {
  code: 'T7-YX.threePublic',
  level: 'error',
  law: '机构运行信息表的“三公”经费＝“三公”经费支出决算表',
  needs: ['threePublic', 'operations'],
  relate: (forms) =>
    across(forms, ['threePublic', 'operations'], (threePublic, operations) => sameItems(threePublic, operations)),
};
