import { type FactId, factDefinition, factFormulaName } from '../facts/catalogue';
import { type Formula, binary, call, named, number } from '../formula/formula';
import { EMPTY, isNumber, when } from '../formula/shorthand';

/**
 * A count is whole and not negative. What she types stays in its cell as she typed it, a formula of hers as well; half a person
 * is kept out of the scores here, by the formulas that use the cell, so that they know it at once and stop when she corrects it.
 */
export function isWholeCount(value: Formula): Formula {
  return binary(call('ABS', call('ROUND', value, number('0'))), '=', value);
}

/** `AND(ABS(ROUND(绩效_编制数,0))=绩效_编制数,…)` where some of the facts are counts. */
export function wholeCounts(ids: readonly FactId[]): Formula | undefined {
  const conditions = [...new Set(ids)].filter(isCount).map((id) => isWholeCount(named(factFormulaName(id))));
  const [first, ...rest] = conditions;
  return first && rest.length > 0 ? call('AND', ...conditions) : first;
}

/** The cell of a fact in a calculation: nothing while what stands there cannot be this fact. */
export function usableFact(id: FactId): Formula {
  const value = named(factFormulaName(id));
  return isCount(id) ? when(isNumber(value), when(isWholeCount(value), value, EMPTY), EMPTY) : value;
}

function isCount(id: FactId): boolean {
  return factDefinition(id).kind === 'count';
}
