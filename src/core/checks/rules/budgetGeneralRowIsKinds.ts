import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const budgetGeneralRowIsKinds: Check = {
  code: 'B5.rowIsKinds',
  level: 'error',
  law: '合计＝基本支出＋项目支出，基本支出＝人员经费＋公用经费',
  needs: ['budgetGeneral'],
  relate: (forms) =>
    forms.each('budgetGeneral').flatMap((form) => [...rowIsColumns(form), ...rowIsColumns(form, 'basic')]),
};
