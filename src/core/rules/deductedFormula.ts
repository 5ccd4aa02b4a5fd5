import { binary, call, type Formula } from '../formula/formula';
import { round } from '../formula/shorthand';
import { markFormula, timesMark, withinFullFormula } from './mark';
import type { Mark } from './rule';
import { settled } from './settle';

/** The full mark less so many deductions, but not below the floor: `ROUND(MAX(0,ROUND(G5-J5*0.5,10)),2)`. */
export function deductedFormula(rule: { readonly deduction: Mark; readonly floor: Mark }, fullMark: Formula, times: Formula): Formula {
  return round(remainingFormula(rule, fullMark, times), 2);
}

/** The same before it is rounded to cents, for a formula that has more to say. */
export function remainingFormula({ deduction, floor }: { readonly deduction: Mark; readonly floor: Mark }, fullMark: Formula, times: Formula): Formula {
  const rest = settled(binary(fullMark, '-', timesMark(times, deduction, fullMark)));
  return withinFullFormula(call('MAX', markFormula(floor, fullMark), rest), fullMark, [floor]);
}
