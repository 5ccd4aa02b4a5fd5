import type { NamedFile } from '../../app/namedFile';
import type { CountyBooks } from '../../app/rollupDesk';
import type { ProjectChoice, ProjectSchemeName } from '../../app/projectSchemeChoice';
import type { RollupOutcome } from '../../app/rollUp';
import type { SettledFinding } from '../../core/checks/checkReasons';
import type { UnitChoices } from '../../core/rollup/unitChoices';
import type { ProofreadOutcome } from '../../app/proofreading';
import type { SchemeInReport } from '../../app/finishedDocuments';
import type { ProjectResults } from '../../core/projects/projectScorecard';
import type { Reuse } from '../../core/proofread/reuse';
import type { ProjectDraft } from './projectDraft';
import type { FormName, MadeReport, ReportBy } from '../../app/reportDocuments';
import type { CheckOutcome } from '../../app/outcomes';
import type { ReportFields } from '../../core/report/fields/buildFields';

/** What lies open beside the result: each is read from the workbook when she asks for it, and given up when the workbook has moved on. */
export interface Desk {
  readonly forms: readonly FormName[];
  /** Undefined leaves it to the first form. */
  readonly by: ReportBy | undefined;
  readonly report: MadeReport | undefined;
  readonly fields: ReportFields | undefined;
  readonly check: CheckOutcome | undefined;
  /** What was found since 校验 was opened, and what of it she has mended. */
  readonly found: readonly SettledFinding[];
  readonly mended: readonly SettledFinding[];
  readonly projects: ProjectResults | undefined;
  readonly projectSchemes: readonly ProjectSchemeName[];
  /** How projects are to be scored from now on. */
  readonly projectChoice: ProjectChoice;
  /** Typed of projects, and not in the workbook yet. */
  readonly projectDraft: ProjectDraft;
  /** The finished report that she gave, and what was found in it. */
  readonly proof: { readonly file: NamedFile; readonly outcome: ProofreadOutcome } | undefined;
  readonly last: LastReport | undefined;
  readonly county: County | undefined;
  /** The workbook has changed since any of it was read. */
  readonly stale: boolean;
}

/** The townships' workbooks that were chosen: none of them is the one that is open. */
export interface County {
  readonly books: CountyBooks;
  readonly choices: UnitChoices;
  readonly outcome: RollupOutcome;
}

/** Last year's report, which gives its rules and its words. */
export interface LastReport {
  readonly file: NamedFile;
  /** Last year's workbook, without which no amount becomes a field. */
  readonly book: NamedFile | undefined;
  readonly schemes: readonly SchemeInReport[] | undefined;
  readonly reuse: Reuse | undefined;
  /** What she said of doubtful fields, by their place in `reuse.fields`. */
  readonly answers: ReadonlyMap<number, boolean>;
}

export const EMPTY_DESK: Desk = {
  forms: [],
  by: undefined,
  report: undefined,
  fields: undefined,
  check: undefined,
  found: [],
  mended: [],
  projects: undefined,
  projectSchemes: [],
  projectChoice: { scheme: '', levels: '' },
  projectDraft: {},
  proof: undefined,
  last: undefined,
  county: undefined,
  stale: false,
};

/** What she chose, gave and typed stays; what was read from the workbook is read again. */
export function clearedDesk({ forms, by, projectDraft, projectChoice, proof, last, county }: Desk): Desk {
  return { ...EMPTY_DESK, forms, by, projectDraft, projectChoice, proof, last, county };
}

/** What was read now is of the workbook as it is; what was read before it changed is of another, and is read again when it is asked for. */
export function withRead(desk: Desk, read: Partial<Desk>): Desk {
  return { ...(desk.stale && read.stale === false ? clearedDesk(desk) : desk), ...read };
}
