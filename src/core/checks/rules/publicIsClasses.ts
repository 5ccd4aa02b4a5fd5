import type { Check } from '../check';
import { footIsClasses } from '../shapes/basicTotals';

/** 302, 307, 309 to 313, 399. */
export const publicIsClasses: Check = {
  code: 'T6.public',
  level: 'error',
  law: '公用经费合计＝商品和服务支出＋债务利息＋资本性支出＋对企业补助＋其他支出',
  needs: ['finalBasic'],
  relate: (forms) =>
    forms
      .each('finalBasic')
      .flatMap((form) => footIsClasses(form, 'public', ['302', '307', '309', '310', '311', '312', '313', '399'])),
};
