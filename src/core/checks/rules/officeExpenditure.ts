import type { Check } from '../check';
import { across } from '../shapes/across';
import { officeAgrees } from '../shapes/operations';

/** A township with 事业单位 spends less on 机关运行 than all 公用经费: a reason is all it takes. */
export const officeExpenditure: Check = {
  code: 'T6-YX.office',
  level: 'notice',
  law: '机关运行经费＝行政、参公单位的公用经费',
  needs: ['finalBasic', 'operations'],
  relate: (forms) =>
    across(forms, ['finalBasic', 'operations'], (basic, operations) => officeAgrees(basic, operations)),
};
