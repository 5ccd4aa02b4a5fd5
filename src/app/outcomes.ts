import type { Finding, Place, Result } from '../core/base/problem';
import type { SettledFinding } from '../core/checks/checkReasons';
import type { CheckReport } from '../core/checks/runChecks';
import type { Facts } from '../core/facts/facts';
import type { NamedSources } from '../core/facts/namedSources';
import type { ProjectResults } from '../core/projects/projectScorecard';
import type { Answer } from '../core/report/data/reportData';
import type { Scheme } from '../core/schemes/scheme';
import type { Entries } from '../core/scorecard/entries';
import type { RunRecord } from '../core/scorecard/runRecord';
import type { Scorecard } from '../core/scorecard/scorecard';
import type { OwnCells } from '../core/sheets/writtenCells';
import type { TaughtWords } from '../core/tables/words/taughtWords';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { ProjectSchemeName } from './projectSchemeChoice';
import type { GivenReasons } from './givenReasons';
import type { ReadScheme, SchemeChoice } from './chooseScheme';
import type { EarlierResult, Watch } from './ports';

export interface FactsOptions {
  readonly year?: number | undefined;
  /** Whose workbook it is, where no table says it. */
  readonly unit?: string | undefined;
  /** What she says now of words that were not understood; what she said before stands in 没看懂的词. */
  readonly words?: TaughtWords | undefined;
}

export interface ScoreOptions extends FactsOptions {
  readonly scheme?: SchemeChoice | undefined;
  /** What a file of answers says, once the scheme is known that it answers. */
  readonly answers?: ((scheme: Scheme) => Result<Entries>) | undefined;
  readonly assumeMet?: boolean | undefined;
  /** A report is to follow: 报告填写 is written, too. */
  readonly forReport?: boolean | undefined;
  /** What is to stand in 报告填写, by the key of its line. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** Why what 校验 reminds of is as it should be, by the key of its line. */
  readonly reasons?: GivenReasons | undefined;
  /** Cells that she named as the source of a fact. */
  readonly sources?: NamedSources | undefined;
  /** The result of an earlier run that this one replaces. */
  readonly earlier?: EarlierResult | undefined;
  /** When it is, as her clock shows it: with it the scoring is remembered in the workbook. */
  readonly at?: string | undefined;
  readonly watch?: Watch | undefined;
}

export interface OverviewOptions extends FactsOptions {
  readonly watch?: Watch | undefined;
}

export interface FactsOutcome {
  readonly facts: Facts;
}

export interface CheckOutcome extends FactsOutcome {
  /** What does not tie, and what else the reading of the workbook found. */
  readonly findings: readonly Finding[];
  readonly report: CheckReport;
  /** What the rules found, with the reasons she gave for it in 校验. */
  readonly settled: readonly SettledFinding[];
}

export type SchemeReport = ReadScheme;

export interface TableOutcome extends SchemeReport {
  /** The sheet that was written. */
  readonly sheet: string;
}

export interface Overview extends FactsOutcome {
  /** The scheme that is used where she chooses none. */
  readonly scheme: Scheme;
  /** Nobody chose it, and none of hers was found. */
  readonly schemeAssumed: boolean;
  /** The 指标体系 that stand in sheets of hers. */
  readonly ownSchemes: readonly OwnScheme[];
  /** What our sheets of an earlier run come to now; undefined where there are none, or they can not be scored. */
  readonly review: Review | undefined;
}

export interface OwnScheme {
  readonly sheet: string;
  readonly scheme: Scheme;
}

export interface Review extends FactsOutcome {
  readonly scorecard: Scorecard;
  /** Nobody chose its scheme, and none of hers was found. */
  readonly schemeAssumed: boolean;
  /** 扣分说明 by indicator path, as the sheet shows it. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** What does not tie, and what waits for a reason; undefined where nothing could be compared. */
  readonly ties: Ties | undefined;
  /** Where our sheets hold each fact, score and answer. */
  readonly cells: OwnCells;
  /** Cells of hers that 另取来源 leads to. */
  readonly named: readonly Place[];
  /** What she wrote into 报告填写, by the key of its line; the cell of one that is still empty, too. */
  readonly texts: ReadonlyMap<string, Answer>;
  /** The scorings of this workbook, this one the last where it was one. */
  readonly history: readonly RunRecord[];
  /** It came out as the last of them, which is not remembered twice. */
  readonly isRepeated: boolean;
  /** The workbook that it was made of: what has changed since is told by it. */
  readonly seen: WorkbookSnapshot;
}

export interface Ties {
  readonly broken: number;
  readonly open: number;
}

/** The projects as they stand, and the schemes that they may be scored with. */
export interface SeenProjects {
  readonly results: ProjectResults;
  readonly schemes: readonly ProjectSchemeName[];
}

export interface ProjectsOutcome {
  readonly results: ProjectResults;
  /** Names of the sheets that were written. */
  readonly sheets: readonly string[];
}

export interface ScoreOutcome extends Review {
  /** Names of the sheets that were written. */
  readonly sheets: readonly string[];
  readonly timings: { readonly readMs: number; readonly scoreMs: number; readonly writeMs: number };
}
