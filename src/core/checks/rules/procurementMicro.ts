import type { Check } from '../check';
import { atMost, plus } from '../shapes/build';
import { named } from '../shapes/named';
import { PROCUREMENT } from '../lexicon';

/** 政府采购支出信息. */
export const procurementMicro: Check = {
  code: 'CG.micro',
  level: 'error',
  law: '授予小微企业合同金额≤授予中小企业合同金额',
  needs: [['procurement', 'operations']],
  relate: (forms) =>
    forms.each('procurement', 'operations').flatMap((form) =>
      named(form, PROCUREMENT).flatMap((found) => {
        const [less, more] = [found.get('micro'), found.get('small')];
        return less && more ? atMost([plus(less)], [plus(more)]) : [];
      }),
    ),
};
