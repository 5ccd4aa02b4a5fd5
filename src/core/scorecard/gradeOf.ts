import type { Decimal } from '../base/decimal';
import type { GradeBand } from '../schemes/scheme';

/** The total as it is shown, with two decimals, decides the grade: 89.996 is shown as 90.00 and is an 优. */
export function gradeOf(total: Decimal, grades: readonly GradeBand[]): string | undefined {
  return grades.find(({ from }) => from === undefined || total.gte(from))?.name;
}
