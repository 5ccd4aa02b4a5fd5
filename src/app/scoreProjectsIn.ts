import { type Result, refuse, success } from '../core/base/problem';
import type { ProjectEntries, ProjectResults } from '../core/projects/scorecard';
import type { ProjectScheme } from '../core/projects/schemes/projectScheme';
import { scoreProjects } from '../core/projects/scoreProjects';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { readOwn } from './ownWorkbook';

export interface ProjectsOptions {
  readonly scheme?: ProjectScheme | undefined;
  readonly assumeMet?: boolean | undefined;
  readonly entries?: ProjectEntries | undefined;
}

/** The projects of a workbook, read and scored; nothing is written here. */
export function scoreProjectsIn(snapshot: WorkbookSnapshot, options: ProjectsOptions): Result<ProjectResults> {
  const own = readOwn(snapshot);
  const results = scoreProjects(snapshot, { ...options, ownSheets: own.names });
  return results.projects.length === 0 ? refuse('noProjects') : success(results);
}
