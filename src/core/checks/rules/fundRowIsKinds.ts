import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const fundRowIsKinds: Check = {
  code: 'T8.rowIsKinds',
  level: 'error',
  law: '本年支出小计＝基本支出＋项目支出',
  needs: ['finalFund'],
  relate: (forms) => forms.each('finalFund').flatMap((form) => rowIsColumns(form, 'spending')),
};
