import type { Check } from '../check';
import { lastYearItems } from '../shapes/threePublicBudget';

/** Where a table of the year before stands in the same workbook. */
export const lastYearThreePublic: Check = {
  code: 'LY.threePublic',
  level: 'error',
  law: '“三公”经费上年数＝上年“三公”经费表的本年数',
  needs: ['threePublic'],
  relate: (forms) => lastYearItems(forms),
};
