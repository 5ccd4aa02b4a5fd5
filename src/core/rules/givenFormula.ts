import { binary, call, type Formula } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';

/** A number in an entry cell counts as the score only where it lies within the bounds. */
export function givenFormula(entry: Formula, minimum: Formula, maximum: Formula): Formula {
  const inBounds = call('AND', binary(entry, '>=', minimum), binary(entry, '<=', maximum));
  return when(inBounds, round(entry, 2), EMPTY);
}
