import type { Check } from '../check';
import { type Sum, sumOfParts } from '../sumOfParts';

const SUMS: readonly Sum[] = [
  { whole: 'basicBudget', parts: ['personnelBudget', 'operatingBudget'] },
  { whole: 'basicFinal', parts: ['personnelFinal', 'operatingFinal'] },
];

/** 收入支出决算总表, 行58＝59＋60, and the same in the budget's tables. */
export const basicExpenditureTotal: Check = {
  code: 'T1.basicIsPersonnelAndPublic',
  level: 'error',
  law: '基本支出＝人员经费＋公用经费',
  compare: (input) => SUMS.map((sum) => sumOfParts(sum, 'error')(input)),
};
