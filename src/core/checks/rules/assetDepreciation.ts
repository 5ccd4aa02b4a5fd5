import type { Check } from '../check';
import { atMost, plus } from '../shapes/build';
import { named } from '../shapes/named';

/** As rows or as columns. */
export const assetDepreciation: Check = {
  code: 'AS.depreciation',
  level: 'error',
  law: '累计折旧≤原值',
  needs: ['assets'],
  relate: (forms) =>
    forms.each('assets').flatMap((form) =>
      named(form, {
        cost: /^(?:固定资产)?(?:账面)?原值$/,
        depreciation: /^(?:减:)?(?:固定资产)?累计折旧(?:额)?$/,
      }).flatMap((found) => {
        const [cost, depreciation] = [found.get('cost'), found.get('depreciation')];
        return cost && depreciation ? atMost([plus(depreciation)], [plus(cost)]) : [];
      }),
    ),
};
