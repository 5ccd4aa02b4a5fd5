import { binary, call, type Formula } from '../formula/formula';
import { markFormula, timesMark, withinFullFormula } from './mark';
import type { Mark } from './rule';
import { roundedFormula } from './settle';

/** The full mark less so many deductions, but not below the floor: `ROUND(ROUND(MAX(0,G5-J5*0.5),10),2)`. */
export function deductedFormula(
  rule: { readonly deduction: Mark; readonly floor: Mark },
  fullMark: Formula,
  times: Formula,
): Formula {
  return roundedFormula(remainingFormula(rule, fullMark, times));
}

/** The same before it is rounded, for a formula that has more to say. */
export function remainingFormula(
  { deduction, floor }: { readonly deduction: Mark; readonly floor: Mark },
  fullMark: Formula,
  times: Formula,
): Formula {
  const rest = binary(fullMark, '-', timesMark(times, deduction, fullMark));
  return withinFullFormula(call('MAX', markFormula(floor, fullMark), rest), fullMark, [floor]);
}
