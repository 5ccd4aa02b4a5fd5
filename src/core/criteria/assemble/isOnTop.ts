import type { StepsStatement } from '../criterionStatement';

/** 「每增加1次扣1分，…每超过1次再扣1分」: what is taken besides, from where the steps before begin, steps beside one another do not do. */
export function isOnTop({ outcome, step, condition }: StepsStatement, before: readonly StepsStatement[]): boolean {
  return (
    outcome.kind === 'lose' &&
    outcome.again === true &&
    step.at === undefined &&
    !condition &&
    before.some((one) => one.step.direction === step.direction)
  );
}
