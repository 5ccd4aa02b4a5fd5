import type { Check } from '../check';
import { MID_YEAR_REASONS } from '../shapes/legalReasons';
import { across } from '../shapes/across';
import { sameBudgets } from '../shapes/threePublicBudget';

/** Some provinces print 全年预算 in the final form: then a reason is all it takes. */
export const budgetAgreesThreePublic: Check = {
  code: 'T7-B7.budget',
  level: 'notice',
  law: '决算表的“三公”经费预算数＝预算表的“三公”经费预算数',
  reasons: MID_YEAR_REASONS,
  needs: ['threePublic', 'budgetThreePublic'],
  relate: (forms) => across(forms, ['threePublic', 'budgetThreePublic'], sameBudgets),
};
