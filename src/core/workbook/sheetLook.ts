import type { CellRange } from './address';
import type { CellStyle } from './cellStyle';

/** How a sheet of a file looks, as far as a page draws it. Sizes are in points. */
export interface SheetLook {
  readonly styles: ReadonlyMap<number, CellStyle>;
  /** Of the cells of a row or a column that are not there yet. */
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly rules: readonly CellRule[];
  /** Where cells lead inside the workbook: `'表'!A1`. */
  readonly links: ReadonlyMap<number, string>;
}

/** What may be typed into some cells: of the file's rules, the lists to choose from. */
export interface CellRule {
  readonly ranges: readonly CellRange[];
  /** `是,否`, or `=` and where the choices stand. */
  readonly choices: string;
}
