import type { Finding } from '../base/problem';
import type { ProjectEntries, ProjectScorecard } from './projectScorecard';

/** Answers for projects and indicators that this workbook does not have are said, not passed over. */
export function unknownAnswers(
  projects: readonly ProjectScorecard[],
  { projects: answers }: ProjectEntries,
): readonly Finding[] {
  const known = new Map(projects.map(({ key, indicators }) => [key, new Set(indicators.map((one) => one.key))]));
  return [...answers].flatMap(([key, { indicators }]) => {
    const own = known.get(key);
    if (!own) return [unknown(key)];
    return [...indicators.keys()].filter((path) => !own.has(path)).map((path) => unknown(`${key}/${path}`));
  });
}

function unknown(key: string): Finding {
  return { code: 'projectUnknownAnswer', level: 'error', details: { key }, places: [] };
}
