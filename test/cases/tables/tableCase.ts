import type { GridSheet } from '../../support/gridSnapshot';

/** A small workbook with all that must come out of it, and nothing else. */
export interface TableCase {
  readonly title: string;
  readonly sheets: Readonly<Record<string, GridSheet | GridSheet['rows']>>;
  /** As given with `--year`. */
  readonly askedYear?: number;
  /** The year that is chosen; not compared where absent. */
  readonly year?: number;
  /**
   * Fact → its value and where it stands: `1267.33 表!C9`; a bare value where several places are as good; a derived
   * fact as `9.72 推算`, or with its formula in place of 推算. A fact that is not named must have no value.
   */
  readonly facts: Readonly<Record<string, string>>;
  readonly conflicts?: readonly string[];
  /** Codes of the findings, in order. */
  readonly findings?: readonly string[];
  /** Titles of the tables that must be listed as 未识别; not compared where absent. */
  readonly unknown?: readonly string[];
}
