/** A finished report as Word shows it. Paragraphs count through the whole document, those in cells included. */
export interface ReportText {
  readonly paragraphs: readonly ReportParagraph[];
  readonly tables: readonly ReportTable[];
}

export interface ReportParagraph {
  /** How the document's host knows it again, to put a comment there. */
  readonly index: number;
  readonly text: string;
  /** What Word puts before it by itself: `（一）`. */
  readonly numbering?: string;
  /** A header, a footnote, a text box: beside the run of the text. */
  readonly aside?: boolean;
  /** In which table it stands, if in one. */
  readonly table?: number;
}

export interface ReportTable {
  readonly index: number;
  /** A grid: a cell that covers several places stands in each of them, as the same object. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** The index of the paragraph before it in `paragraphs`; -1 where it opens the document. */
  readonly after: number;
}

export interface ReportCell {
  readonly text: string;
  /** `index` of its first paragraph. */
  readonly paragraph: number;
}
