import type { Check } from '../check';
import { MID_YEAR_REASONS } from '../shapes/legalReasons';
import { threePublicFigures } from '../shapes/threePublic';
import { overBudget } from '../shapes/threePublicBudget';

/** One word per table: the total if that is over, else the item that is most. */
export const threePublicOverBudget: Check = {
  code: 'T7.overBudget',
  level: 'notice',
  law: '“三公”经费各项决算数≤预算数',
  reasons: MID_YEAR_REASONS,
  needs: ['threePublic'],
  relate: (forms) => forms.now('threePublic').flatMap((form) => overBudget(threePublicFigures(form))),
};
