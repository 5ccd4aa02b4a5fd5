import type { CellAddress, CellRange } from './address';
import type { SheetVisibility } from './sheetVisibility';

/** A whole workbook as plain data: all that the core ever sees of it. Rows and columns count from 0. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Workbook-level defined names with their raw reference, such as `'指标评分'!$A$1`. */
  readonly names: ReadonlyMap<string, string>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Sparse: a row or a cell that holds nothing may be absent. Formatting alone makes no cell. */
  readonly rows: readonly (readonly CellContent[] | undefined)[];
  /** Formula text without the leading `=`, by `cellKey(row, column)`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Number format code by `cellKey`, only where it is not General. */
  readonly formats: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  /** Areas that one formula fills (an array formula, a data table); it stands in the first cell, if anywhere. Absent where there is none. */
  readonly arrays?: readonly CellRange[];
  /** Excel tables (ListObjects) on the sheet. Absent where there is none, or where a host leaves them alone in any case. */
  readonly tables?: readonly TableOnSheet[];
  /** What is written in notes and comments at cells, by `cellKey`; as far as a host can tell. Absent where there is none. */
  readonly comments?: ReadonlyMap<number, string>;
  /** What stands in text boxes over the cells; as far as a host can tell. Absent where there is none. */
  readonly floating?: readonly string[];
  /** Cells with a line through what they say, by `cellKey`; as far as a host can tell. Absent where there is none. */
  readonly struck?: ReadonlySet<number>;
  /** Rows and columns that do not show; as far as a host can tell. Absent where there is none. */
  readonly hidden?: HiddenLines;
}

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export interface TableOnSheet {
  readonly name: string;
  readonly range: CellRange;
  /** Empty for a table without a row of headings. */
  readonly headings: readonly string[];
}

/** `undefined` is a cell that holds nothing. Dates are serial numbers, as Excel keeps them. */
export type CellContent = number | string | boolean | CellError | undefined;

/** A cell that shows an error, or a formula that was saved without its value. */
export interface CellError {
  readonly error: ErrorCode;
}

const SHOWN_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
] as const;

export type ErrorCode = (typeof SHOWN_ERRORS)[number] | 'uncalculated';

/** The error that a text names; what Excel has come to know since is an error all the same. */
export function errorNamed(text: unknown): ErrorCode {
  return SHOWN_ERRORS.find((known) => known === text) ?? '#VALUE!';
}

const shared = new Map<ErrorCode, CellError>();

/** One object per code, so that a sheet of errors costs nothing and errors compare with `===`. */
export function cellError(error: ErrorCode): CellError {
  let value = shared.get(error);
  if (!value) shared.set(error, (value = Object.freeze({ error })));
  return value;
}

export function isCellError(content: CellContent | null): content is CellError {
  return typeof content === 'object' && content !== null;
}

/** An empty text and nothing look the same. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (isCellError(one ?? null) && isCellError(other ?? null)) return contentText(one) === contentText(other);
  return (one ?? '') === (other ?? '');
}

/** What a person reads in the cell, formats aside. */
export function contentText(content: CellContent): string {
  if (content === undefined) return '';
  return typeof content === 'object' ? content.error : String(content);
}

/** They fit in 14 bits; the product of a row and their number stays an exact integer. */
const COLUMNS = 16_384;

/** One number for a place on a sheet; keys go row by row. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellOfKey(key: number): CellAddress {
  return { row: rowOfKey(key), column: columnOfKey(key) };
}

export function rowOfKey(key: number): number {
  return Math.floor(key / COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % COLUMNS;
}

export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  return sheet.rows[row]?.[column];
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.formulas.get(cellKey(row, column));
}
