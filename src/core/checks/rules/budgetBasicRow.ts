import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const budgetBasicRow: Check = {
  code: 'B6.row',
  level: 'error',
  law: '合计＝人员经费＋公用经费',
  needs: ['budgetBasic'],
  relate: (forms) => forms.each('budgetBasic').flatMap((form) => rowIsColumns(form)),
};
