import { type FactId, factFormulaName } from '../facts/catalogue';
import { type Formula, binary, call, named, number } from '../formula/formula';
import { EMPTY, when } from '../formula/shorthand';

/** The figure in 绩效数据, or nothing: a bare link to an empty cell would show 0. */
export function knownFact(fact: FactId): Formula {
  const value = named(factFormulaName(fact));
  return when(binary(call('COUNT', value), '=', number('1')), value, EMPTY);
}
