/** One kind of input. A promise that is broken is thrown. */
export interface FuzzTarget {
  readonly name: string;
  /** `folder` is empty, and emptied afterwards. Answers what became of the input, to be counted. */
  readonly run: (seed: number, folder: string) => Promise<string>;
  /** Stops what it has started. */
  readonly end?: () => Promise<void>;
}
