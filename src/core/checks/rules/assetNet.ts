import type { Check } from '../check';
import { equal, minus, plus } from '../shapes/build';
import { named } from '../shapes/named';

/** As rows or as columns. */
export const assetNet: Check = {
  code: 'AS.net',
  level: 'error',
  law: '净值＝原值－累计折旧',
  needs: ['assets'],
  relate: (forms) =>
    forms.each('assets').flatMap((form) =>
      named(form, {
        cost: /^(?:固定资产)?(?:账面)?原值$/,
        depreciation: /^(?:减:)?(?:固定资产)?累计折旧(?:额)?$/,
        net: /^(?:固定资产)?(?:账面)?净值$/,
      }).flatMap((found) => {
        const [cost, depreciation, net] = [found.get('cost'), found.get('depreciation'), found.get('net')];
        return cost && depreciation && net ? equal([plus(net)], [plus(cost), minus(depreciation)]) : [];
      }),
    ),
};
