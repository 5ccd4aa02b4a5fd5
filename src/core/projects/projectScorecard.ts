import type { Decimal } from '../base/decimal';
import type { Finding, Place } from '../base/problem';
import type { IndicatorRecord, Money } from './project';
import type { Project } from './mergeProjects';
import type { ProjectScheme } from './schemes/projectScheme';
import type { TargetAnswer } from './targets/targetAnswer';
import type { HerCell } from './targets/quantity';
import type { Typed } from '../workbook/typed';

/** One project scored: what lists, sheets and reports take. */
export interface ProjectScorecard {
  readonly key: string;
  readonly name: string;
  readonly places: readonly Place[];
  readonly project: Project;
  readonly initial: Money;
  readonly adjusted: Money;
  readonly executed: Money;
  /** What 执行率 divides by: 全年预算, 年初预算 only where the table knows no other. */
  readonly budget: Money;
  /** Half-up to 0.01 %. */
  readonly rate: Decimal | undefined;
  readonly indicators: readonly ScoredTarget[];
  /** As shown, two decimals; undefined while anything is open. */
  readonly total: Decimal | undefined;
  readonly grade: string | undefined;
  readonly pending: number;
  /** Σ分值 as it stands, and what is left of it without 不适用. */
  readonly fullMark: Decimal;
  /** The list's own 自评得分 where no form tells more. */
  readonly listed: boolean;
  /** A person said that marks other than 100 are converted. */
  readonly rescaled: boolean;
  readonly findings: readonly Finding[];
}

export interface ScoredTarget {
  /** Its path, and which of several of that path. */
  readonly key: string;
  /** 一级/二级/三级指标, or 预算执行率 alone. */
  readonly path: readonly string[];
  readonly kind: 'rate' | 'target' | 'aspect';
  readonly record: IndicatorRecord | undefined;
  readonly full: Decimal | undefined;
  /** Her cell of it; undefined where the scheme gives it. */
  readonly markCell: HerCell | undefined;
  /** Neither a form nor the scheme gives it: it is asked for. */
  readonly askedMark: boolean;
  readonly targetText: string;
  readonly doneText: string;
  readonly own: HerCell | undefined;
  readonly reasonCell: HerCell | undefined;
  readonly status: 'scored' | 'pending' | 'notApplicable';
  /** Unrounded. */
  readonly score: Decimal | undefined;
  readonly answer: TargetAnswer | undefined;
  readonly reason: Reason;
  readonly entry: IndicatorEntry;
}

/** Why a score is what it is: a code with its figures, said in wording/. */
export interface Reason {
  readonly because: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What she typed into our sheets, or answers.json says, of one indicator. */
export interface IndicatorEntry {
  /** A 分值 where none stands in the form, or none is published. */
  readonly full?: Typed | undefined;
  readonly done?: Typed | undefined;
  readonly score?: Typed | undefined;
  readonly reason?: Typed | undefined;
}

export interface ProjectEntry {
  readonly indicators: ReadonlyMap<string, IndicatorEntry>;
  readonly rescale?: Typed | undefined;
  readonly reason?: Typed | undefined;
  readonly adjustment?: Typed | undefined;
  readonly remark?: Typed | undefined;
}

export interface ProjectEntries {
  readonly projects: ReadonlyMap<string, ProjectEntry>;
  /** 分值 of aspects that nobody published. */
  readonly aspectMarks: ReadonlyMap<string, Typed>;
}

export const NO_PROJECT_ENTRIES: ProjectEntries = { projects: new Map(), aspectMarks: new Map() };

export interface ProjectResults {
  readonly scheme: ProjectScheme;
  readonly schemeAssumed: boolean;
  readonly year: number | undefined;
  readonly projects: readonly ProjectScorecard[];
  readonly summary: ProjectSummary;
  readonly findings: readonly Finding[];
}

export interface ProjectSummary {
  readonly count: number;
  readonly evaluated: number;
  readonly coverage: Decimal | undefined;
  /** In 万元; undefined where one part is missing. */
  readonly budget: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  readonly rate: Decimal | undefined;
  readonly grades: ReadonlyMap<string, number>;
  readonly bands: ReadonlyMap<string, number>;
}
