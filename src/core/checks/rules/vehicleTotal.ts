import type { Check } from '../check';
import { isNothing, sum } from '../shapes/build';
import { blocksOf, threePublicFigures } from '../shapes/threePublic';

/** Where a “三公” table divides the vehicles. */
export const vehicleTotal: Check = {
  code: 'T7.vehicles',
  level: 'error',
  law: '公务用车购置及运行费＝公务用车购置费＋公务用车运行维护费',
  needs: [['threePublic', 'budgetThreePublic', 'operations']],
  relate: (forms) =>
    forms.each('threePublic', 'budgetThreePublic', 'operations').flatMap((form) =>
      blocksOf(threePublicFigures(form)).flatMap((block) => {
        const [vehicle, purchase, running] = [block.get('vehicle'), block.get('purchase'), block.get('running')];
        // A parent left 0 or blank over filled children is another matter: vehiclesFilled.
        return vehicle && purchase && running && !isNothing(vehicle) ? sum(vehicle, [purchase, running]) : [];
      }),
    ),
};
