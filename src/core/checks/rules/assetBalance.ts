import type { Check } from '../check';
import { equal, plus, printedSum } from '../shapes/build';
import { named } from '../shapes/named';

/** As rows or as columns. */
export const assetBalance: Check = {
  code: 'AS.balanceSheet',
  level: 'error',
  law: '资产总额＝流动资产＋非流动资产＝负债＋净资产',
  needs: ['assets'],
  relate: (forms) =>
    forms.each('assets').flatMap((form) =>
      named(form, {
        all: /^资产(?:总额|总计|合计)$/,
        current: /^流动资产(?:合计)?$/,
        other: /^非流动资产(?:合计)?$/,
        debt: /^负债(?:总额|合计)?$/,
        net: /^净资产(?:总额|合计)?$/,
      }).flatMap((found) => {
        const [all, current, other] = [found.get('all'), found.get('current'), found.get('other')];
        const [debt, net] = [found.get('debt'), found.get('net')];
        return [
          ...(all && current && other ? printedSum(all, [current, other]) : []),
          ...(all && debt && net ? equal([plus(all)], [plus(debt), plus(net)]) : []),
        ];
      }),
    ),
};
