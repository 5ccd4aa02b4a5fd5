import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const incomeRowIsSources: Check = {
  code: 'T2.rowIsSources',
  level: 'error',
  law: '本年收入合计＝财政拨款收入＋上级补助收入＋事业收入＋经营收入＋附属单位上缴收入＋其他收入',
  needs: ['finalIncome'],
  relate: (forms) => forms.each('finalIncome').flatMap((form) => rowIsColumns(form)),
};
