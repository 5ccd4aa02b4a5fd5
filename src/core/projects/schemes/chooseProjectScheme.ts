import { type Decimal, ZERO } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { Project } from '../mergeProjects';
import { plainNumber } from '../targets/ownScore';
import { builtInProjectSchemes } from './builtInProjectSchemes';
import type { ProjectScheme } from './projectScheme';

/** The built-in scheme whose weights most forms have; the national one where no form tells. */
export function nearestProjectScheme(projects: readonly Project[]): ProjectScheme {
  const votes = new Map<ProjectScheme, number>();
  for (const project of projects) {
    const scheme = builtInProjectSchemes.find((one) => one.unpublished === undefined && hasWeights(project, one));
    if (scheme) votes.set(scheme, (votes.get(scheme) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? (builtInProjectSchemes[0] as ProjectScheme);
}

/** Every indicator belongs to an aspect, and each aspect has its points. */
export function hasWeights({ indicators }: Project, { aspects }: ProjectScheme): boolean {
  if (indicators.length === 0) return false;
  const sums = new Map<string, Decimal>();
  for (const { path, full } of indicators) {
    if (/执行率/.test(path.join('/'))) continue;
    const aspect = aspects.find(({ words }) => new RegExp(words).test(plainText(path[0])));
    const mark = full && plainNumber(full);
    if (!aspect || !mark) return false;
    sums.set(aspect.name, (sums.get(aspect.name) ?? ZERO).plus(mark));
  }
  return aspects.every(({ name, full }) => full !== undefined && (sums.get(name) ?? ZERO).equals(full));
}
