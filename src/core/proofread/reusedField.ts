import type { TextRange } from '../statements/statement';

/** Words of last year's report that follow from the workbook, and the field that writes them this year. */
export interface ReusedField {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words as they stand, and what is put in their place. */
  readonly text: string;
  readonly put: string;
  readonly field: string;
  readonly sentence: string;
  /** Where the words begin in the sentence. */
  readonly at: number;
  /** By value and by words; false where she should look. */
  readonly certain: boolean;
  /** Where it stands in a table: which. */
  readonly table?: number;
  /** Of a list that is repeated: which. All of its fields are taken, or none. */
  readonly loop?: number;
  /** Of a row that is repeated: what the rows had in its column. */
  readonly column?: readonly string[];
}

/** A sentence with figures that nobody could explain, or with words of last year beside its fields: it stays, marked. */
export interface LeftSentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly numbers: readonly string[];
  /** What of it is marked in the template: those figures, or all of it. */
  readonly places: readonly TextRange[];
}

/** A field before its sentence is looked up. */
export type Candidate = Pick<
  ReusedField,
  'paragraph' | 'start' | 'end' | 'put' | 'field' | 'certain' | 'loop' | 'column'
>;
