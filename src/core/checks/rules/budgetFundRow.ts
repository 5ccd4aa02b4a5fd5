import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const budgetFundRow: Check = {
  code: 'B8.rowIsKinds',
  level: 'error',
  law: '合计＝基本支出＋项目支出',
  needs: ['budgetFund'],
  relate: (forms) => forms.each('budgetFund', 'budgetCapital').flatMap((form) => rowIsColumns(form)),
};
