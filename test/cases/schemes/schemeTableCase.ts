import type { GridSheet } from '../../support/gridSnapshot';

/** One indicator as it must come out: its path, 分值, texts, and the row (counted from 1) where it stands. */
export type ExpectedIndicator = readonly [path: string, fullMark: string, explanation: string, method: string, criterion: string, row: number];

/** A sheet with an 指标体系 and all that must come out of it. */
export interface SchemeTableCase {
  readonly title: string;
  readonly sheet: GridSheet | GridSheet['rows'];
  /** Name of the scheme; that of the sheet where absent, which is 指标. */
  readonly name?: string;
  /** `优90 良80 中60 差` where absent. */
  readonly grades?: string;
  readonly appliesTo?: 'project';
  readonly indicators: readonly ExpectedIndicator[];
  /** Code, details in order, cells: `schemeMarkMissing 投入/目标/甲 @D4`. */
  readonly findings?: readonly string[];
  /** Paths that `buildScheme` leaves to a person. */
  readonly unread?: readonly string[];
}
