import type { ItemAnswer } from './ruleInput';

/** What she reads and types in the cells that a rule looks at. */
export const NOT_APPLICABLE = '不适用';

/** Money was spent where none was budgeted: a rate cannot be calculated, and the score is 0. */
export const OVER_BUDGET = '无预算有支出';

export const answerText: Readonly<Record<ItemAnswer, string>> = {
  met: '是',
  unmet: '否',
  notApplicable: NOT_APPLICABLE,
  open: '',
};
