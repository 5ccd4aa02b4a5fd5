import { decimal } from '../../base/decimal';
import type { SoftInterval } from '../phrase';
import { fail } from '../criterionProblem';
import type { StepsStatement } from '../criterionStatement';
import { isWhole } from './closedBetween';

/** Where steps begin must be one place: by what the sentence steps over, and by where the band before them ends. */
export function checkSides(
  { step, condition, subject, span }: StepsStatement,
  sides: readonly { readonly at: string; readonly interval: SoftInterval }[],
): void {
  const { object, unit } = step;
  // 「结余率小于10%得4分，每超出预算1%扣0.5分」: what is 1% over the budget is no 11%.
  const isElsewhere = unit === 'rate' && sides.some(({ at }) => !decimal(at).isZero() && !decimal(at).eq(1));
  if (object !== undefined && FIGURE.test(object) && isElsewhere)
    fail('twoSubjects', span, { first: subject, second: object });
  // 「少于3个得4分，每多1个扣1分」: of whole ones the third is one more than two, or none more than three.
  const isOpen = sides.some(({ at, interval }) =>
    [interval.from, interval.to].some((edge) => edge?.inclusive === true && edge.sure && edge.at === at),
  );
  if (!condition && isWhole(unit) && isOpen) fail('stepEdge', span);
}

const FIGURE = /^(?:预算|编制|批复|概算|上年|核定数|计划成本|序时)/;
