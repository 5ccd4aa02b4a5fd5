import type { Money } from '../projects/project';
import type { ProjectResults } from '../projects/projectScorecard';
import type { TrueProject } from './truth';

/** The projects of a workbook, as reports name them. */
export function trueProjects({ projects }: ProjectResults): readonly TrueProject[] {
  return projects.map(({ name, initial, adjusted, executed, places }) => ({
    name,
    initial: amountOf(initial),
    adjusted: amountOf(adjusted),
    executed: amountOf(executed),
    place: places[0],
  }));
}

function amountOf(money: Money) {
  return money.kind === 'amount' ? money.value : undefined;
}
