import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const budgetRowIsKinds: Check = {
  code: 'B3.rowIsKinds',
  level: 'error',
  law: '合计＝基本支出＋项目支出＋其他各列',
  needs: ['budgetExpenditure'],
  relate: (forms) => forms.each('budgetExpenditure').flatMap((form) => rowIsColumns(form)),
};
