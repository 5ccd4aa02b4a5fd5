import { allOrNone } from './allOrNone';
import { assertedBeside } from './assertedBeside';
import { beyondBase } from './beyondBase';
import { checkListed, listedAbove } from './listedAbove';
import { comparedAgain } from './comparedAgain';
import { dueBefore } from './deadline';
import { labelledComparison } from './labelledComparison';
import { levelsGiven } from './levelsGiven';
import { levelsNamedBefore } from './levelsNamedBefore';
import { markedBelow } from './markedBelow';
import { periodsNamed } from './periodsNamed';
import { reachTarget } from './reachTarget';
import { requirementsTold } from './requirementsTold';
import { scoredBy } from './scoredBy';
import { toldByFormula } from './toldByFormula';
import { wantedBefore } from './wantedBefore';
import type { Statement } from './criterionStatement';

/** What statements make of one another, when all of them have been read. */
export function overStatements(read: readonly Statement[]): readonly Statement[] {
  const compared = checkListed(labelledComparison(comparedAgain(reachTarget(beyondBase(read)))));
  const told = toldByFormula(allOrNone(markedBelow(listedAbove(wantedBefore(requirementsTold(compared))))));
  return assertedBeside(scoredBy(levelsNamedBefore(levelsGiven(periodsNamed(dueBefore(told))))));
}
