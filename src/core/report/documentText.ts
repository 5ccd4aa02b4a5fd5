import type { StoryKind } from './template/templateProblem';

/** A Word file as Word shows it: what reading, comparing and commenting start from. Places stay the same however often it is read. */
export interface DocumentText {
  /** In the order of reading: the body with its text boxes, then headers, footers, notes, charts. */
  readonly paragraphs: readonly TextParagraph[];
  readonly tables: readonly TextTable[];
}

export interface TextParagraph {
  /** Its place in `paragraphs`. */
  readonly index: number;
  readonly story: StoryKind;
  /** Final view of tracked changes; tabs as `\t`, line ends within it as `\n`; digits as she typed them. */
  readonly text: string;
  /** What automatic numbering puts before the text (`一、`); empty where it does not. */
  readonly numbering: string;
  /** 1 for the highest level of heading; undefined for text. */
  readonly outline: number | undefined;
  /** The innermost table cell that it stands in. */
  readonly cell: CellPlace | undefined;
}

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface TextTable {
  /** Its place in `tables`. */
  readonly index: number;
  readonly story: StoryKind;
  /** The paragraph before it, undefined where it opens its story. */
  readonly after: number | undefined;
  /** The cell of another table that it stands in. */
  readonly within?: CellPlace;
  readonly rows: number;
  readonly columns: number;
  /** A merged cell once, where it begins. */
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
  /** All its paragraphs, a line each, with their automatic numbers. */
  readonly text: string;
  /** Their places in `paragraphs`. */
  readonly paragraphs: readonly number[];
}
