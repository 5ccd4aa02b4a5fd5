import type { Check } from '../check';
import { across } from '../shapes/across';
import { sum } from '../shapes/build';
import { totalOf } from '../shapes/pick';
import { basicTotals } from '../shapes/basicTotals';

/** The foot of 一般公共预算财政拨款基本支出决算表. */
export const generalAgreesWithBasic: Check = {
  code: 'T5-T6.basic',
  level: 'error',
  law: '一般公共预算基本支出＝人员经费合计＋公用经费合计',
  needs: ['finalGeneral', 'finalBasic'],
  relate: (forms) =>
    across(forms, ['finalGeneral', 'finalBasic'], (general, basic) => {
      const whole = totalOf(general, 'basic');
      const parts = basicTotals(basic);
      return whole && parts ? sum(whole, parts) : [];
    }),
};
