import type { Check } from '../check';
import { yearsAgree } from '../shapes/statements';

/** A form of another year among the forms of this one, without its twin of this year. */
export const sameYear: Check = {
  code: 'any.year',
  level: 'notice',
  law: '决算各表的年度＝同一年',
  needs: [['finalTotals', 'finalIncome', 'finalExpenditure', 'finalFiscal']],
  relate: (forms) => yearsAgree(forms),
};
