/** Words of a document to be put in the place of others; the letters, marks and changes around them stay. */
export interface WordReplacement {
  /** Index of the paragraph, and which of its characters. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
