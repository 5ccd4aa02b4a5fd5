import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { MoneyUnit } from './moneyUnit';

/** One table of a sheet: header columns with their paths, body rows with their labels. */
export interface Table {
  readonly sheet: SheetSnapshot;
  /** Header and body, without title and notes. */
  readonly area: CellRange;
  /** The line above the header that names the table; the sheet's name where there is none. */
  readonly title: string;
  readonly year: number | undefined;
  /** Undefined where neither table nor sheet says it. */
  readonly unit: MoneyUnit | undefined;
  readonly columns: readonly Column[];
  /** Filled rows under the header. */
  readonly rows: readonly number[];
  /** The first row under the header. */
  readonly bodyTop: number;
}

export interface Column {
  readonly column: number;
  /** Header labels from top to bottom, as keys: `['支出', '决算数']`. */
  readonly path: readonly string[];
  /** The path as she wrote it, for showing. */
  readonly heading: string;
  readonly role: 'label' | 'counter' | 'code' | 'value';
  /** The column whose cells name the rows of this one: the nearest label column on its left. */
  readonly labelColumn: number | undefined;
  readonly period: Period;
  /** Where the column's own header names a unit. */
  readonly unit: MoneyUnit | undefined;
}

/** Which year a figure speaks of: a year, or this year or the last one as seen from the table. */
export interface Period {
  readonly year?: number;
  readonly offset?: 0 | -1;
}

