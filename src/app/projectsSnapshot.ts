import { type Finding, type Result, refuse, success } from '../core/base/problem';
import { carryNotes } from '../core/ownSheets/carryNotes';
import { keepLines } from '../core/ownSheets/keepLines';
import { readProjectEntries } from '../core/ownSheets/readProjectEntries';
import { mergeProjectEntries } from '../core/projects/mergeEntries';
import { NO_PROJECT_ENTRIES, type ProjectEntries, type ProjectResults } from '../core/projects/projectScorecard';
import type { LevelBounds } from '../core/projects/targets/levels';
import { scoreProjects } from '../core/projects/scoreProjects';
import { unknownAnswers } from '../core/projects/unknownAnswers';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { nameOwnSheets } from '../core/sheets/freeSheetName';
import { answeredLines } from '../core/sheets/projects/answeredLines';
import { type FormsAsked, formsAsked, ownFormSheets } from '../core/sheets/projects/formSheets';
import { PROJECT_LEVELS_NAME, PROJECT_SCHEME_NAME, constantName } from '../core/sheets/ourNames';
import type { WorkbookPlan } from '../core/sheets/sheetPlan';
import { planProjects } from '../core/sheets/projects/planProjects';
import { ownNames } from '../core/tables/words/unitNames';
import type { TaughtWords } from '../core/tables/words/taughtWords';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { isEmpty, readOwn } from './ownWorkbook';
import {
  type ChosenProjectScheme,
  type ProjectChoice,
  type ProjectSchemeChoice,
  chooseProjectScheme,
  type ProjectSchemeName,
  projectChoiceNamed,
  projectSchemesAtHand,
} from './projectSchemeChoice';

export interface ProjectsOptions {
  readonly scheme?: ProjectSchemeChoice | undefined;
  /** Which bounds the levels of 定性指标 have; left out: as before, or as the scheme says. */
  readonly levels?: LevelBounds | undefined;
  /** Both by their names, as a pane has them. */
  readonly choice?: ProjectChoice | undefined;
  readonly assumeMet?: boolean | undefined;
  readonly answers?: ProjectEntries | undefined;
  /** What she says now of words that were not understood; what she said before stands in 没看懂的词. */
  readonly words?: TaughtWords | undefined;
  /** Left out: what she asked for before. */
  readonly forms?: FormsAsked | undefined;
}

export interface ProjectsReview {
  readonly results: ProjectResults;
  /** The schemes that they may be scored with. */
  readonly schemes: readonly ProjectSchemeName[];
  readonly draft: WorkbookDraft;
}

/** Everything between reading and writing, and pure: projects, their scorecards, and the sheets to write. */
export function projectsSnapshot(snapshot: WorkbookSnapshot, options: ProjectsOptions): Result<ProjectsReview> {
  const own = readOwn(snapshot);
  const answers = options.answers ?? NO_PROJECT_ENTRIES;
  const named = options.choice && projectChoiceNamed(options.choice);
  const [scheme, levels] = [options.scheme ?? named?.scheme, options.levels ?? named?.levels];
  const chosen = chooseProjectScheme(snapshot, own.names, scheme, levels);
  if (!chosen.ok) return chosen;
  const scored = scoreProjects(snapshot, {
    ownSheets: own.names,
    scheme: chosen.value.scheme,
    levels: chosen.value.levels,
    assumeMet: options.assumeMet,
    words: new Map([...(own.entries.words ?? []), ...(options.words ?? [])]),
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
    ...chosen.value.findings,
    ...scored.findings,
    ...unknownAnswers(scored.projects, answers),
    ...lines.findings,
    ...carried.findings,
  ];
  return success({
    results: { ...scored, findings },
    schemes: projectSchemesAtHand(snapshot, own.names),
    draft: calculatePlan(withChoices(carried.plan, chosen.value), snapshot),
  });
}

/** What she chose holds for the next run too; a scheme that nobody chose does not. */
function withChoices(plan: WorkbookPlan, { scheme, levels }: ChosenProjectScheme): WorkbookPlan {
  const names = [
    ...(scheme ? [constantName(PROJECT_SCHEME_NAME, scheme.id)] : []),
    ...(levels ? [constantName(PROJECT_LEVELS_NAME, `${levels.met}/${levels.partly}`)] : []),
  ];
  return { ...plan, names: [...plan.names, ...names] };
}
