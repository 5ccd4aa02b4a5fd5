import type { Check } from '../check';
import { atMost, plus } from '../shapes/build';
import { named } from '../shapes/named';
import { PROCUREMENT } from '../lexicon';

/** 政府采购支出信息. */
export const procurementSmall: Check = {
  code: 'CG.sme',
  level: 'error',
  law: '授予中小企业合同金额≤政府采购合计',
  needs: [['procurement', 'operations']],
  relate: (forms) =>
    forms.each('procurement', 'operations').flatMap((form) =>
      named(form, PROCUREMENT).flatMap((found) => {
        const [less, more] = [found.get('small'), found.get('all')];
        return less && more ? atMost([plus(less)], [plus(more)]) : [];
      }),
    ),
};
