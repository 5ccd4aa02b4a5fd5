import type { ProjectScorecard, ScoredTarget } from '../../projects/projectScorecard';

/** Never part of a name: names are compared in half-width forms. */
const BETWEEN = '｜';

/** The key of an indicator's line: its project, and its own key there. */
export function indicatorLineKey({ key }: Pick<ProjectScorecard, 'key'>, indicator: Pick<ScoredTarget, 'key'>): string {
  return lineKeyOf(key, indicator.key);
}

export function lineKeyOf(project: string, indicator: string): string {
  return `${project}${BETWEEN}${indicator}`;
}

export function splitLineKey(line: string): { readonly project: string; readonly indicator: string } | undefined {
  const at = line.indexOf(BETWEEN);
  return at < 0 ? undefined : { project: line.slice(0, at), indicator: line.slice(at + BETWEEN.length) };
}
