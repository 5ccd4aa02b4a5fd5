import { type Formula, binary, text } from '../formula/formula';
import { EMPTY, isNumber, when } from '../formula/shorthand';
import { OPEN } from './valueStates';

/** A score, 不适用, or 待填. The number first: to one of the engines that calculate for us an empty text and 0 are equal. */
export function scoreOrOpen(score: Formula): Formula {
  return when(isNumber(score), score, when(binary(score, '=', EMPTY), text(OPEN), score));
}
