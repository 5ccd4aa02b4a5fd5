import type { Formula } from '../../formula/formula';
import { EVERYTHING } from '../interval';
import type { RuleRefs } from '../ruleRefs';
import { roundedFormula } from '../settle';
import { bandFormula } from './bandFormula';
import { onlyPieceFormula, pieceFormula } from './pieceFormula';
import type { PiecewiseRule } from './piecewiseRule';

/** Nested IFs, each stretch with its own calculation: `IF(H5>=90%,G5,IF(H5>=60%,ROUND(…),0))`; `open` where nothing is said. */
export function piecewiseFormula(rule: PiecewiseRule, refs: RuleRefs, value: Formula, open: Formula): Formula {
  return stretches(rule, refs, value, open, pieceFormula);
}

/** One calculation, beside which there is nothing but marks, rounded once: `ROUND(ROUND(IF(H5<=100%,G5,…),10),2)`. */
export function oneCalculationFormula(rule: PiecewiseRule, refs: RuleRefs, value: Formula, open: Formula): Formula {
  return roundedFormula(stretches(rule, refs, value, open, onlyPieceFormula));
}

function stretches(
  { pieces, otherwise }: PiecewiseRule,
  refs: RuleRefs,
  value: Formula,
  open: Formula,
  print: typeof pieceFormula,
): Formula {
  const parts = pieces.map(({ interval, score }) => ({ interval, then: print(score, interval, refs, value) }));
  return bandFormula(parts, otherwise ? print(otherwise, EVERYTHING, refs, value) : open, value, refs.valueKind);
}
