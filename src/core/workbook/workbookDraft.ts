import type { Decimal } from '../base/decimal';
import type { CellRange } from './address';
import type { CellError } from './snapshot';

/** What the core asks a host to write: whole sheets of ours, never a cell of hers. */
export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  readonly names: readonly NameDraft[];
}

export interface SheetDraft {
  /** Stable identity of the sheet (`facts`, `scores`…): the title may differ where hers has taken it. */
  readonly key: string;
  readonly name: string;
  /** The name under which this sheet is on the workbook already, where it is. */
  readonly replaces: string | undefined;
  readonly columns: readonly ColumnDraft[];
  /** The column in which each row says what it is; undefined for a sheet that is hers from the moment it is written. */
  readonly keyColumn?: number | undefined;
  /** Row heights in points, by row; 0 hides it. The others are left to the program. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly CellDraft[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationDraft[];
  /** Cells that jump to another cell of the workbook when she clicks them. */
  readonly links?: readonly LinkDraft[];
  /** Only on a sheet that is new: what she did to them stays. */
  readonly charts?: readonly ChartDraft[];
  /** How many rows and columns stay in view when she scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintDraft;
  readonly tabColor: string;
  /** Excel tables of hers on the sheet that go along. */
  readonly herTables?: readonly string[];
}

export interface ColumnDraft {
  /** In characters of the default font, as Excel counts them. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface CellDraft {
  readonly row: number;
  readonly column: number;
  readonly content: DraftContent;
  readonly look: CellLook;
}

export type DraftContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `text` has no leading `=`; `value` is what the formula gives now. */
  | { readonly kind: 'formula'; readonly text: string; readonly value: CalculatedValue };

export type CalculatedValue = Decimal | string | boolean | CellError;

/** Complete appearance of a cell; equal looks share one style record in the file. */
export interface CellLook {
  readonly bold?: boolean;
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'none';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly format?: string;
  readonly indent?: number;
  /** Typed by her: unlocked, should she ever protect the sheet. */
  readonly entry?: boolean;
}

export type ValidationDraft = ListValidation | DecimalValidation | ConditionValidation;

interface ValidationPlace {
  readonly range: CellRange;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface ListValidation extends ValidationPlace {
  readonly kind: 'list';
  readonly choices: readonly string[];
}

export interface DecimalValidation extends ValidationPlace {
  readonly kind: 'decimal';
  /** Formula texts, so that a bound can be another cell (the 分值 of the row). */
  readonly minimum: string;
  readonly maximum: string;
}

/** Whatever makes the condition true; it is written for the first cell of the range. */
export interface ConditionValidation extends ValidationPlace {
  readonly kind: 'condition';
  readonly condition: string;
}

export interface LinkDraft {
  readonly row: number;
  readonly column: number;
  /** Where it leads: a sheet by its name, and `C33` on it. */
  readonly sheet: string;
  readonly cell: string;
}

/** Columns over names, bars beside them from above, or a pie of them, read live from the sheet. */
export interface ChartDraft {
  readonly kind: 'columns' | 'bars' | 'pie';
  readonly title: string;
  readonly names: CellRange;
  readonly figures: CellRange;
  /** A second column beside each, and what the two are called. */
  readonly compared?: { readonly figures: CellRange; readonly headings: readonly [string, string] };
  /** How a figure is shown on its column. */
  readonly format: string;
  /** The cells that it covers. */
  readonly place: CellRange;
}

export interface PrintDraft {
  readonly orientation: 'portrait' | 'landscape';
  /** Header rows repeated on every page, first and last. */
  readonly titleRows: readonly [number, number] | undefined;
  readonly area: CellRange | undefined;
  /** Rows that begin a page of their own. */
  readonly breaks?: readonly number[];
}

export interface NameDraft {
  readonly name: string;
  /** Raw reference, such as `'绩效数据'!$C$5`. */
  readonly reference: string;
  /** Hidden names are ours to find our sheets by; she need not see them. */
  readonly hidden: boolean;
}
