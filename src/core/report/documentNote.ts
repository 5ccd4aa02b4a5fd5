/** Something to say at some words of a document. */
export interface DocumentNote {
  /** Index of the paragraph, and which of its characters. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
