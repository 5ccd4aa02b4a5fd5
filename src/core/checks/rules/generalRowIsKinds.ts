import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const generalRowIsKinds: Check = {
  code: 'T5.rowIsKinds',
  level: 'error',
  law: '本年支出合计＝基本支出＋项目支出',
  needs: ['finalGeneral'],
  relate: (forms) => forms.each('finalGeneral').flatMap((form) => rowIsColumns(form)),
};
