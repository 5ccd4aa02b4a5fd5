import type { ParagraphRole, TableCell } from '../documentTree';
import type { Dress } from '../../statements/figure';

/** A report form as data: a document whose texts hold fields. Filled it is a report, written as it stands a template. */
export interface Form {
  readonly id: string;
  readonly name: string;
  readonly unit: Dress['money'];
  readonly dress: Dress;
  /** Of the file; may hold fields. */
  readonly title: string;
  readonly sections: readonly FormSection[];
}

export interface FormSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly FormBlock[];
}

export type FormBlock =
  | { readonly kind: 'heading'; readonly level: 0 | 1 | 2 | 3 | 4; readonly text: string }
  /** A text of several lines makes a paragraph of each. */
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly text: string }
  | { readonly kind: 'pageBreak' }
  | FormTable
  | FormChart
  /** Once for each line of a list. */
  | { readonly kind: 'each'; readonly list: string; readonly blocks: readonly FormBlock[] }
  /** Where the field is neither missing nor 0; otherwise the others. */
  | {
      readonly kind: 'when';
      readonly name: string;
      readonly blocks: readonly FormBlock[];
      readonly otherwise: readonly FormBlock[];
    };

export interface FormTable {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly headRows: number;
  readonly dense: boolean;
  readonly rows: readonly FormRow[];
  /** Cells of these columns that say the same one under the other are one cell. */
  readonly mergeColumns: readonly number[];
}

export interface FormRow {
  /** For each line of the list; of two, for each line of the inner list of each line of the outer one. */
  readonly each: readonly string[];
  readonly cells: readonly FormCell[];
}

export interface FormCell extends Omit<TableCell, 'lines'> {
  readonly text: string;
}

export interface FormChart {
  readonly kind: 'chart';
  readonly chart: 'pie' | 'columns';
  readonly title: string;
  readonly list: string;
  readonly category: string;
  readonly series: readonly { readonly name: string; readonly field: string }[];
}
