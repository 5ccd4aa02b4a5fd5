import type { Check } from '../check';
import { across } from '../shapes/across';
import { equal, plus } from '../shapes/build';
import { totalOf } from '../shapes/pick';

/** And 人员经费 and 公用经费, where both print them. */
export const budgetGeneralAgreesWithBasic: Check = {
  code: 'B5-B6.basic',
  level: 'error',
  law: '一般公共预算支出表基本支出＝一般公共预算基本支出表合计',
  needs: ['budgetGeneral', 'budgetBasic'],
  relate: (forms) =>
    across(forms, ['budgetGeneral', 'budgetBasic'], (general, basic) =>
      (
        [
          ['basic', 'total'],
          ['basic.personnel', 'personnel'],
          ['basic.public', 'public'],
        ] as const
      ).flatMap(([inGeneral, inBasic]) => {
        const [one, other] = [totalOf(general, inGeneral), totalOf(basic, inBasic)];
        return one && other ? equal([plus(one)], [plus(other)]) : [];
      }),
    ),
};
