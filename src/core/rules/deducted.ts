import { type Decimal, largest } from '../base/decimal';
import { binary, call, type Formula } from '../formula/formula';
import { markFormula, markValue, timesMark, withinFullFormula } from './mark';
import { roundedFormula } from './settle';
import type { Mark } from './terms';

interface Deduction {
  readonly deduction: Mark;
  readonly floor: Mark;
}

/** The full mark less so many deductions, but not below the floor. */
export function deducted({ deduction, floor }: Deduction, fullMark: Decimal, times: Decimal): Decimal {
  return largest(markValue(floor, fullMark), fullMark.minus(times.times(markValue(deduction, fullMark))));
}

/** `ROUND(ROUND(MAX(0,G5-J5*0.5),10),2)` */
export function deductedFormula({ deduction, floor }: Deduction, fullMark: Formula, times: Formula): Formula {
  const rest = binary(fullMark, '-', timesMark(times, deduction, fullMark));
  return roundedFormula(withinFullFormula(call('MAX', markFormula(floor, fullMark), rest), fullMark, [floor]));
}
