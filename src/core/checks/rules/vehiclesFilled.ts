import type { Attempt, Check } from '../check';
import { isNothing, isUnread } from '../shapes/build';
import { blocksOf, threePublicFigures } from '../shapes/threePublic';

/** Seen in print: 公务用车费 0 over 公务用车运行维护费 32.65. */
export const vehiclesFilled: Check = {
  code: 'T7.vehiclesFilled',
  level: 'notice',
  law: '公务用车购置费、运行维护费有数时，公务用车购置及运行费≠0',
  needs: [['threePublic', 'budgetThreePublic']],
  relate: (forms) =>
    forms.each('threePublic', 'budgetThreePublic').flatMap((form) =>
      blocksOf(threePublicFigures(form))
        .flatMap((block): readonly Attempt[] => {
          const [vehicle, purchase, running] = [block.get('vehicle'), block.get('purchase'), block.get('running')];
          const children = [purchase, running].flatMap((one) => (one && !isUnread(one) ? [one] : []));
          if (!vehicle || isUnread(vehicle) || children.length === 0 || !isNothing(vehicle)) return [];
          return [{ kind: 'together', left: vehicle, right: children }];
        })
        .slice(0, 1),
    ),
};
