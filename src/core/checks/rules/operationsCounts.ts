import type { Check } from '../check';
import { countsBeside } from '../shapes/operations';

/** Money without a count, or a count without money. */
export const operationsCounts: Check = {
  code: 'YX.counts',
  level: 'notice',
  law: '因公出国、接待、车辆有支出≥0时，团组、批次、车辆数也有数',
  needs: [['operations', 'threePublic']],
  relate: (forms) => forms.each('operations', 'threePublic').flatMap(countsBeside),
};
