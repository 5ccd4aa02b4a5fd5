import type { Check } from '../check';
import { footIsClasses } from '../shapes/basicTotals';

/** 301 and 303. */
export const personnelIsClasses: Check = {
  code: 'T6.personnel',
  level: 'error',
  law: '人员经费合计＝工资福利支出＋对个人和家庭的补助',
  needs: ['finalBasic'],
  relate: (forms) => forms.each('finalBasic').flatMap((form) => footIsClasses(form, 'personnel', ['301', '303'])),
};
