import type { Check } from '../check';
import { printedSum } from '../shapes/build';
import { named } from '../shapes/named';
import { PROCUREMENT } from '../lexicon';

/** As rows or as columns. */
export const procurementTotal: Check = {
  code: 'CG.total',
  level: 'error',
  law: '政府采购合计＝货物＋工程＋服务',
  needs: [['procurement', 'operations']],
  relate: (forms) =>
    forms.each('procurement', 'operations').flatMap((form) =>
      named(form, PROCUREMENT).flatMap((found) => {
        const [all, ...kinds] = [found.get('all'), found.get('goods'), found.get('works'), found.get('services')];
        const printed = kinds.flatMap((one) => one ?? []);
        return all && printed.length === 3 ? printedSum(all, printed) : [];
      }),
    ),
};
