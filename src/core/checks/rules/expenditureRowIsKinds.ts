import type { Check } from '../check';
import { rowIsColumns } from '../shapes/codeRelations';

/** Every row. */
export const expenditureRowIsKinds: Check = {
  code: 'T3.rowIsKinds',
  level: 'error',
  law: '本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出',
  needs: ['finalExpenditure'],
  relate: (forms) => forms.each('finalExpenditure').flatMap((form) => rowIsColumns(form)),
};
