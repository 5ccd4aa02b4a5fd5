/** One scoring, as the workbook remembers it: plain texts, so that they stand in names and are read back to the letter. */
export interface RunRecord {
  /** Counted from the first scoring of this workbook. */
  readonly number: number;
  /** 「2026-11-28 22:47」, as her clock showed it. */
  readonly at: string;
  readonly scheme: { readonly id: string; readonly name: string };
  readonly year: string;
  readonly total: string;
  readonly pending: number;
  readonly grade: string;
  /** How many indicators have another score than before; undefined where nothing before can be compared. */
  readonly changes: number | undefined;
  /** The first of them; `more` is empty where a score came, went or did not apply. */
  readonly changed: readonly { readonly name: string; readonly more: string }[];
}

export interface RunHistory {
  /** From the oldest. */
  readonly runs: readonly RunRecord[];
  /** What each indicator had in the last of them, by path. */
  readonly scores: ReadonlyMap<string, string>;
}
