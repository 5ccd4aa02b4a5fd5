import type { Place } from '../base/problem';
import type { Figure } from './checkedFigure';
import type { FormKind } from './read/formKinds';
import type { Concept, Stage } from './read/readHeadings';

/** An official form as the rules see it: lists of lines under columns, each cell one figure. */
export interface Form {
  readonly kind: FormKind;
  readonly sheet: string;
  readonly title: string;
  /** Where its title, or the form itself, begins. */
  readonly place: Place;
  readonly year: number | undefined;
  /** Whose books: two forms that name different units are never compared. */
  readonly owner: string | undefined;
  readonly lists: readonly List[];
  /** 公开07表 and the like stands over it. */
  readonly isPublished: boolean;
  /** 「本表无数据」 stands under it. */
  readonly saysEmpty: Place | undefined;
  /** The cells of a form, by line and column; undefined where what stands there is no number. */
  figure(line: Line, column: FormColumn): Figure | undefined;
}

/** Columns that share the labels on their left: a whole table, or one of the lists side by side in it. */
export interface List {
  readonly lines: readonly Line[];
  readonly columns: readonly FormColumn[];
}

export interface Line {
  readonly row: number;
  /** 「八、社会保障和就业支出」 as a key: 社会保障和就业支出. */
  readonly key: string;
  /** Empty where figures stand in a row that nothing names. */
  readonly text: string;
  /** 201, 20103, 2010301; empty where no code stands. */
  readonly code: string;
  /** A line of the list itself, not an 其中 or a part of the line above. */
  readonly isTop: boolean;
  /** How it is numbered, or how far in it stands: lines of one level belong together. */
  readonly level: string;
  readonly isTotal: boolean;
  /** Its number or code says where it belongs; a line without one must be known by name. */
  readonly isNumbered: boolean;
}

export interface FormColumn {
  readonly column: number;
  readonly heading: string;
  /** What the headings say; undefined where one of their words is not understood. */
  readonly concept: Concept | undefined;
  /** An 其中 of the column before it. */
  readonly isPart: boolean;
  readonly stage: Stage | undefined;
  /** Years from the form's own: −1 for 上年. */
  readonly offset: number;
  readonly isRate: boolean;
}
