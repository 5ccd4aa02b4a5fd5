import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const capitalRowIsKinds: Check = {
  code: 'T9.rowIsKinds',
  level: 'error',
  law: '本年支出合计＝基本支出＋项目支出',
  needs: ['finalCapital'],
  relate: (forms) => forms.each('finalCapital').flatMap((form) => rowIsColumns(form)),
};
