import type { Check } from '../check';
import { detailKinds } from '../shapes/ownDetail';

/** 收支预算及决算明细表, where both stand under the total. */
export const ownDetailKinds: Check = {
  code: 'D.kinds',
  level: 'error',
  law: '支出合计＝基本支出＋项目支出',
  needs: ['ownDetail'],
  relate: (forms) => forms.each('ownDetail').flatMap(detailKinds),
};
