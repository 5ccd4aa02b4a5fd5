import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Line } from './lines';
import type { MoneyUnit } from './moneyUnit';

/** One table of a sheet: header columns with their paths, body rows with their labels. */
export interface Table {
  readonly sheet: SheetSnapshot;
  /** Header and body, without title and notes. */
  readonly area: CellRange;
  /** The line above the header that names the table; the sheet's name where there is none. */
  readonly title: string;
  readonly year: number | undefined;
  /** Called last year's, without a year being named. */
  readonly lastYear: boolean;
  /** Undefined where neither table nor sheet says it. */
  readonly unit: MoneyUnit | undefined;
  /** The unit is not said at the table itself, and why it is taken for that. */
  readonly unitFrom: 'sheet' | 'figures' | undefined;
  readonly columns: readonly Column[];
  /** Filled rows under the header. */
  readonly rows: readonly number[];
  /** The first row under the header. */
  readonly bodyTop: number;
  /** What stands above the header since the table before. */
  readonly above: readonly Line[];
  /** What stands under the body, or beside it under no heading, and is said of it: 「注：…」 「制表人：…」. */
  readonly notes: readonly Line[];
  /** A table of many units, of which this is hers alone. */
  readonly ofUnits?: true;
}

export interface Column {
  readonly column: number;
  /** Header labels from top to bottom, as keys: `['支出', '决算数']`. */
  readonly path: readonly string[];
  /** The path as she wrote it, for showing. */
  readonly heading: string;
  /** `unit`: each cell says what the figure beside it is counted in. */
  readonly role: 'label' | 'counter' | 'code' | 'unit' | 'value';
  /** The columns whose cells name the rows of this one, the nearest first: those between the value columns on its left and itself. */
  readonly labelColumns: readonly number[];
  readonly period: Period;
  /** Where the column's own header names a unit. */
  readonly unit: MoneyUnit | undefined;
}

/** Which year a figure speaks of: a year, or how many years from the table's own. */
export interface Period {
  readonly year?: number;
  readonly offset?: number;
}
