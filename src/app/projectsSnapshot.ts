import { type Finding, type Result, refuse, success } from '../core/base/problem';
import { carryNotes } from '../core/ownSheets/carryNotes';
import { keepLines } from '../core/ownSheets/keepLines';
import { readProjectEntries } from '../core/ownSheets/readProjectEntries';
import { mergeProjectEntries } from '../core/projects/mergeEntries';
import { NO_PROJECT_ENTRIES, type ProjectEntries, type ProjectResults } from '../core/projects/projectScorecard';
import type { ProjectScheme } from '../core/projects/schemes/projectScheme';
import { scoreProjects } from '../core/projects/scoreProjects';
import { unknownAnswers } from '../core/projects/unknownAnswers';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { nameOwnSheets } from '../core/sheets/freeSheetName';
import { answeredLines } from '../core/sheets/projects/answeredLines';
import { type FormsAsked, formsAsked, ownFormSheets } from '../core/sheets/projects/formSheets';
import { planProjects } from '../core/sheets/projects/planProjects';
import { ownNames } from '../core/tables/words/unitNames';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { isEmpty, readOwn } from './ownWorkbook';

export interface ProjectsOptions {
  readonly scheme?: ProjectScheme | undefined;
  readonly assumeMet?: boolean | undefined;
  readonly answers?: ProjectEntries | undefined;
  /** Left out: what she asked for before. */
  readonly forms?: FormsAsked | undefined;
}

export interface ProjectsReview {
  readonly results: ProjectResults;
  readonly draft: WorkbookDraft;
}

/** Everything between reading and writing, and pure: projects, their scorecards, and the sheets to write. */
export function projectsSnapshot(snapshot: WorkbookSnapshot, options: ProjectsOptions): Result<ProjectsReview> {
  const own = readOwn(snapshot);
  const answers = options.answers ?? NO_PROJECT_ENTRIES;
  const scored = scoreProjects(snapshot, {
    ownSheets: own.names,
    scheme: options.scheme,
    assumeMet: options.assumeMet,
    words: own.entries.words,
    entries: mergeProjectEntries(readProjectEntries(own.typedLines), answers),
  });
  if (scored.projects.length === 0) return refuse(isEmpty(snapshot) ? 'emptyWorkbook' : 'noProjects');
  const names = nameOwnSheets(snapshot, own.written);
  const inputs = {
    results: scored,
    unit: ownNames(snapshot.sheets.filter(({ name }) => !own.names.has(name))).name,
    names,
    typedLines: answeredLines(own.typedLines, answers),
  };
  const lines = keepLines(
    planProjects(inputs, own.written, formsAsked(options.forms, ownFormSheets(snapshot)), snapshot),
    own.sheets,
    own.typedLines,
    inputs.typedLines,
  );
  const carried = carryNotes(lines.plan, own.sheets, own.written);
  const findings: readonly Finding[] = [
    ...scored.findings,
    ...unknownAnswers(scored.projects, answers),
    ...lines.findings,
    ...carried.findings,
  ];
  return success({ results: { ...scored, findings }, draft: calculatePlan(carried.plan, snapshot) });
}
