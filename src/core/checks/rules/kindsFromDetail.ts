import type { Check } from '../check';
import { kindsAgree } from '../shapes/detail';

/** 财决05-1, 05-2 and 05-3. */
export const kindsFromDetail: Check = {
  code: 'T3.kindsFromDetail',
  level: 'error',
  law: '支出决算表基本支出、项目支出、经营支出＝各自明细表合计',
  needs: ['finalExpenditure', ['detailBasic', 'detailProject', 'detailOperating']],
  relate: (forms) => kindsAgree(forms),
};
