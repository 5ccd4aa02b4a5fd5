import type { Decimal } from '../base/decimal';
import type { ProjectGrade } from './schemes/projectScheme';

/** The grade of a total as it is shown: 89.996 shows 90.00 and is 优. */
export function gradeFrom(grades: readonly ProjectGrade[], total: Decimal): string | undefined {
  return grades.find(({ from }) => total.gte(from))?.name;
}
