/** What must come out of a workbook for one fact. */
export interface Expectation {
  /** Any of these is right: more than one where a draft fills a gap. */
  readonly values: readonly number[];
  /** Whether no value at all would be a miss. */
  readonly required: boolean;
  readonly tolerance: number;
  /** The layouts that print it. */
  readonly layouts: readonly string[];
}

/** What is known so far: facts with a value, and facts whose cell is there but empty. */
export interface Known {
  readonly given: Map<string, Expectation>;
  readonly blank: Set<string>;
}
