import type { Check } from '../check';
import { detailTotals } from '../shapes/ownDetail';

/** 收支预算及决算明细表, in every column. */
export const ownDetailTotal: Check = {
  code: 'D.totalIsFunctions',
  level: 'error',
  law: '合计＝各功能分类之和',
  needs: ['ownDetail'],
  relate: (forms) => forms.each('ownDetail').flatMap(detailTotals),
};
