import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const budgetRowIsSources: Check = {
  code: 'B2.rowIsSources',
  level: 'error',
  law: '合计＝本年收入＋上年结转结余，各为其下各列之和',
  needs: ['budgetIncome'],
  relate: (forms) =>
    forms
      .each('budgetIncome')
      .flatMap((form) => ['total', 'income', 'begin'].flatMap((whole) => rowIsColumns(form, whole))),
};
