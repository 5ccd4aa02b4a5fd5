import type { Check } from '../check';
import { atMost, plus } from '../shapes/build';
import { named } from '../shapes/named';

/** As rows or as columns. */
export const assetUse: Check = {
  code: 'AS.use',
  level: 'error',
  law: '在用固定资产≤固定资产总额',
  needs: ['assets'],
  relate: (forms) =>
    forms.each('assets').flatMap((form) =>
      named(form, {
        all: /^(?:合计|固定资产(?:合计|总额)?|一、固定资产)$/,
        used: /^(?:其中:)?在用(?:固定资产)?(?:总额)?$/,
      }).flatMap((found) => {
        const [all, used] = [found.get('all'), found.get('used')];
        return all && used ? atMost([plus(used)], [plus(all)]) : [];
      }),
    ),
};
