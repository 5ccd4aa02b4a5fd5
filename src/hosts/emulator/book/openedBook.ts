import { type CellContent, cellError } from '../../../core/workbook/snapshot';
import type { CellStyle } from '../../../core/workbook/cellStyle';
import type { CellInput } from './enterText';
import type { EmulatedSheet } from './emulatedSheet';

/** A workbook as it was when it was opened, with the figures that Excel had left in it. */
export interface OpenedBook {
  readonly sheets: ReadonlyMap<EmulatedSheet, OpenedSheet>;
  /** What names stand for, by the name in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

export interface OpenedSheet {
  readonly name: string;
  readonly inputs: ReadonlyMap<number, CellInput>;
  readonly shown: ReadonlyMap<number, CellContent>;
  /** Formulas of which no figure was left. */
  readonly uncalculated: readonly number[];
  /** How often the cells of the sheet had come to hold something else by then. */
  readonly changes: number;
  readonly numberFormat: (row: number, column: number) => string;
  /** Whether the engine, given the book as it was opened, finds the figure that stood in the file; formula by formula, once asked. */
  readonly reproduced: Map<number, boolean>;
}

const UNCALCULATED = cellError('uncalculated');

/** `before`: its cells and their looks, which the sheet will not change. */
export function openedSheet(
  sheet: EmulatedSheet,
  {
    inputs,
    styles,
  }: { readonly inputs: ReadonlyMap<number, CellInput>; readonly styles: ReadonlyMap<number, CellStyle> },
): OpenedSheet {
  for (const cells of [sheet.inputs, sheet.shown, sheet.styles]) cells.noteChanges();
  return {
    name: sheet.name,
    inputs,
    shown: new Map(sheet.shown),
    uncalculated: [...sheet.shown].filter(([, content]) => content === UNCALCULATED).map(([key]) => key),
    changes: sheet.inputs.changes,
    numberFormat: (row, column) => sheet.styleIn(styles, row, column).numberFormat,
    reproduced: new Map(),
  };
}
