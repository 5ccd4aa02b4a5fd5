import type { Finding } from '../base/problem';
import type { TaughtWords } from '../tables/words/taughtWords';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkAll, holdsSurvey } from './checkAll';
import { listsApart } from './listsApart';
import { mergeProjects } from './mergeProjects';
import { namesNear } from './namesNear';
import { readProjects } from './read/readProjects';
import { nearestProjectScheme } from './schemes/chooseProjectScheme';
import type { LevelBounds } from './targets/levels';
import type { ProjectScheme } from './schemes/projectScheme';
import { NO_PROJECT_ENTRIES, type ProjectEntries, type ProjectResults } from './projectScorecard';
import { scoreProject } from './scoreProject';
import { summarizeProjects } from './summarizeProjects';

/** A 分值 of an aspect that she typed at the first project holds for all that have none of their own. */
function withCommonMarks(entries: ProjectEntries, first: string | undefined): ProjectEntries {
  const typed = first === undefined ? undefined : entries.projects.get(first);
  const marks = [...(typed?.indicators ?? [])].flatMap(([key, { full }]) => (full ? [[key, full] as const] : []));
  return { ...entries, aspectMarks: new Map([...entries.aspectMarks, ...marks]) };
}

export interface ProjectOptions {
  readonly ownSheets: ReadonlySet<string>;
  readonly scheme?: ProjectScheme | undefined;
  /** In place of those of the scheme. */
  readonly levels?: LevelBounds | undefined;
  readonly year?: number | undefined;
  readonly assumeMet?: boolean | undefined;
  readonly entries?: ProjectEntries | undefined;
  /** What she said of words that nobody here knows. */
  readonly words?: TaughtWords | undefined;
}

/** What she chose is assumed no more. */
function withLevels(scheme: ProjectScheme, levels: LevelBounds): ProjectScheme {
  return { ...scheme, levels, assumes: scheme.assumes.filter((part) => part !== 'levels') };
}

/** Every project of a workbook, scored, and what they come to together. */
export function scoreProjects(snapshot: WorkbookSnapshot, options: ProjectOptions): ProjectResults {
  const merged = mergeProjects(readProjects(snapshot, options.ownSheets, options.words), options.year);
  const base = options.scheme ?? nearestProjectScheme(merged.projects);
  const scheme = options.levels ? withLevels(base, options.levels) : base;
  const context = {
    scheme,
    year: merged.year,
    assumeMet: options.assumeMet ?? false,
    entries: withCommonMarks(options.entries ?? NO_PROJECT_ENTRIES, merged.projects[0]?.key),
  };
  const projects = merged.projects.map((project) => scoreProject(project, context));
  const { summary, findings } = summarizeProjects(projects, scheme);
  const assumed: readonly Finding[] =
    options.scheme || projects.length === 0
      ? []
      : [{ code: 'projectSchemeAssumed', level: 'notice', details: { scheme: scheme.name }, places: [] }];
  return {
    scheme,
    schemeAssumed: options.scheme === undefined,
    year: merged.year,
    projects,
    summary,
    findings: [
      ...assumed,
      ...merged.findings,
      ...namesNear(merged.projects),
      ...listsApart(merged.projects),
      ...projects.flatMap((project) => project.findings),
      ...checkAll(projects, scheme, context.entries, holdsSurvey(snapshot, options.ownSheets)),
      ...findings,
    ],
  };
}
