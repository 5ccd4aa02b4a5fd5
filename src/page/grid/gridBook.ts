import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { cellKey, cellOfKey, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { CellStyle } from '../../core/workbook/cellStyle';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';
import { enterText } from '../../hosts/emulator/book/enterText';
import { fittedHeight, fittedWidth, pixels } from './fitted';
import { type GridRule, gridRules } from './gridRules';
import { gridStyle } from './gridStyle';

/** One sheet as the grid is to show it. Cells name their styles by number, so that equal cells are equal. */
export interface GridSheet {
  readonly id: string;
  /** By row and column, as the grid keeps them. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  /** Of a big sheet `cells` has from this row on only what was changed since it was opened; the rest follows in pieces. */
  readonly restFrom: number | undefined;
  readonly rules: readonly GridRule[];
  /** All else that is not in a cell. */
  readonly frame: Omit<
    IWorksheetData,
    'cellData' | 'zoomRatio' | 'scrollTop' | 'scrollLeft' | 'rowHeader' | 'columnHeader' | 'rightToLeft'
  >;
}

/** Of a sheet of more cells than this so many, those at its top, are put together at once. */
const [BIG, AT_ONCE] = [60_000, 20_000];
/** Univer's numbers for what a cell holds. A forced text is not taken for the number that it looks like. */
const [TEXT, NUMBER, BOOLEAN, FORCED_TEXT] = [1, 2, 3, 4] as const;
/** What a sheet has beyond its last cell, so that something can be typed there. */
const [SPARE_ROWS, SPARE_COLUMNS] = [40, 12];
/** In steps, so that not every row she adds makes it another sheet. */
const [ROW_STEP, COLUMN_STEP] = [50, 10];
const [DEFAULT_HEIGHT, DEFAULT_WIDTH] = [20, 72];

/** Every look in use, under a number of its own. */
export class GridStyles {
  readonly styles: Record<string, IStyleData> = {};
  private readonly numbers = new Map<CellStyle, string>();
  private readonly known = new Map<string, string>();

  idOf(style: CellStyle): string {
    let id = this.numbers.get(style);
    if (id === undefined) {
      const look = gridStyle(style);
      const text = JSON.stringify(look);
      id = this.known.get(text) ?? String(this.known.size);
      this.known.set(text, id);
      this.styles[id] = look;
      this.numbers.set(style, id);
    }
    return id;
  }
}

/** The whole workbook for the grid. Nothing in it is calculated: formulas come with what they show. */
export function gridBook(id: string, sheets: readonly GridSheet[], styles: GridStyles): Partial<IWorkbookData> {
  return {
    id,
    sheetOrder: sheets.map((sheet) => sheet.id),
    styles: styles.styles,
    sheets: Object.fromEntries(
      sheets.map(({ id: sheet, cells, frame }) => [sheet, { ...frame, cellData: structuredClone(cells) }]),
    ),
    resources: [
      {
        name: 'SHEET_DATA_VALIDATION_PLUGIN',
        data: JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.rules]))),
      },
    ],
  };
}

/** Unless it is `filled`, the cells are left out, and the sizes that follow from them: nobody has looked at it yet. */
export function gridSheet(sheet: EmulatedSheet, styles: GridStyles, filled = true): GridSheet {
  const { bottom, right } = sheet.usedRange(true) ?? { bottom: 0, right: 0 };
  const lastRow = Math.min(
    LAST_ROW,
    roundedUp(Math.max(bottom, ...sheet.merges.map((merge) => merge.bottom)) + SPARE_ROWS, ROW_STEP),
  );
  const lastColumn = Math.min(
    LAST_COLUMN,
    roundedUp(Math.max(right, ...sheet.merges.map((merge) => merge.right)) + SPARE_COLUMNS, COLUMN_STEP),
  );
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (key: number, cell: ICellData): void => {
    const row = rowOfKey(key);
    (cells[row] ??= {})[columnOfKey(key)] = cell;
  };
  const restFrom = sheet.inputs.size > BIG ? Math.ceil(AT_ONCE / (right + 1)) : undefined;
  const end = filled ? restFrom : 0;
  const isDue = cellsDue(sheet, end);
  for (const [key, style] of end === 0 ? [] : sheet.styles) {
    if (isDue(key) && rowOfKey(key) <= lastRow && columnOfKey(key) <= lastColumn) put(key, { s: styles.idOf(style) });
  }
  for (const key of end === 0 ? [] : sheet.inputs.keys()) if (isDue(key)) put(key, gridCell(sheet, key, styles));
  const widths = columnWidths(sheet, lastColumn, end);
  return {
    id: sheet.id,
    cells,
    restFrom: filled ? restFrom : undefined,
    rules: gridRules(sheet),
    frame: {
      id: sheet.id,
      name: sheet.name,
      tabColor: sheet.tabColor,
      hidden: sheet.visibility === 'Visible' ? 0 : 1,
      showGridlines: sheet.gridlines ? 1 : 0,
      rowCount: lastRow + 1,
      columnCount: lastColumn + 1,
      defaultRowHeight: DEFAULT_HEIGHT,
      defaultColumnWidth: DEFAULT_WIDTH,
      freeze: freezeOf(sheet.frozen),
      mergeData: sheet.merges.map(rangeOf),
      columnData: Object.fromEntries(
        [...widths].map(([column, width]) => [
          column,
          {
            w: width,
            ...(sheet.hiddenColumns.has(column) ? { hd: 1 } : {}),
            ...lookOf(sheet.columnStyles.get(column), styles),
          },
        ]),
      ),
      rowData: rowData(sheet, widths, lastRow, styles, end),
    },
  };
}

/** The cells above a row, and what was changed below it; all cells where there is no such row, none where it is the first one. */
function cellsDue(sheet: EmulatedSheet, end: number | undefined): (key: number) => boolean {
  if (end === undefined) return () => true;
  if (end === 0) return () => false;
  const changed = new Set([sheet.inputs, sheet.shown, sheet.styles].flatMap((cells) => [...cells.changedKeys()]));
  return (key) => rowOfKey(key) < end || changed.has(key);
}

function roundedUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}

/** A cell as it stands in the book. */
export function gridCell(sheet: EmulatedSheet, key: number, styles: GridStyles): ICellData {
  const { row, column } = cellOfKey(key);
  const look = { s: styles.idOf(sheet.style(row, column)) };
  const input = sheet.inputs.get(key);
  // What is not there looks like its row or column, which the grid is told of.
  if (!input) return sheet.styles.has(key) ? look : {};
  const content = sheet.content(row, column);
  const formula = input.kind === 'formula' ? { f: `=${input.text}` } : {};
  switch (typeof content) {
    case 'number':
      return { ...look, ...formula, v: content, t: NUMBER };
    case 'boolean':
      return { ...look, ...formula, v: content ? 1 : 0, t: BOOLEAN };
    case 'object':
      return { ...look, ...formula, v: content.error === 'uncalculated' ? '' : content.error, t: TEXT };
    case 'string':
      return {
        ...look,
        ...formula,
        v: content,
        t: input.kind === 'constant' && staysText(content) ? TEXT : FORCED_TEXT,
      };
    default:
      return { ...look, ...formula };
  }
}

/** Typed once more, it would be the same text again. */
function staysText(text: string): boolean {
  const { input } = enterText(text, 'General');
  return input?.kind === 'constant' && input.value === text;
}

function rangeOf({ top, left, bottom, right }: CellRange): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function freezeOf(frozen: CellRange | undefined): IWorksheetData['freeze'] {
  const rows = frozen === undefined || frozen.bottom === LAST_ROW ? 0 : frozen.bottom + 1;
  const columns = frozen === undefined || frozen.right === LAST_COLUMN ? 0 : frozen.right + 1;
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

/** In pixels: as the sheet says, else as its texts need. */
function columnWidths(sheet: EmulatedSheet, lastColumn: number, end?: number): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const fitted = sheet.columnWidths.size === 0 ? fittedWidth(sheet, end) : new Map<number, number>();
  for (let column = 0; column <= lastColumn; column++) {
    const width = sheet.columnWidths.get(column);
    widths.set(column, width === undefined ? (fitted.get(column) ?? DEFAULT_WIDTH) : pixels(width));
  }
  return widths;
}

function rowData(
  sheet: EmulatedSheet,
  widths: ReadonlyMap<number, number>,
  lastRow: number,
  styles: GridStyles,
  end?: number,
): NonNullable<IWorksheetData['rowData']> {
  const fitted = fittedHeight(sheet, widths, end);
  const rows: Record<number, { h: number; hd?: 0 | 1; ia: 0; s?: string }> = {};
  for (const row of new Set([...sheet.rowHeights.keys(), ...fitted.keys(), ...sheet.rowStyles.keys()])) {
    if (row > lastRow) continue;
    const height = sheet.rowHeights.get(row);
    const look = lookOf(sheet.rowStyles.get(row), styles);
    // Without `ia` the grid measures the row again, and every row it has not drawn yet.
    rows[row] =
      height === 0
        ? { h: DEFAULT_HEIGHT, hd: 1, ia: 0, ...look }
        : { h: height === undefined ? (fitted.get(row) ?? DEFAULT_HEIGHT) : pixels(height), ia: 0, ...look };
  }
  return rows;
}

/** A text format of a whole column has to be known to the grid, or it makes 7 of 007 before anyone is asked. */
function lookOf(style: CellStyle | undefined, styles: GridStyles): { readonly s?: string } {
  return style ? { s: styles.idOf(style) } : {};
}

export function differentCells(before: GridSheet | undefined, after: GridSheet): readonly number[] {
  const keys = new Set<number>();
  for (const sheet of [before, after]) {
    for (const [row, cells] of Object.entries(sheet?.cells ?? {})) {
      for (const column of Object.keys(cells)) {
        const [one, other] = [before?.cells[Number(row)]?.[Number(column)], after.cells[Number(row)]?.[Number(column)]];
        if (one?.v !== other?.v || one?.f !== other?.f || one?.t !== other?.t || one?.s !== other?.s)
          keys.add(cellKey(Number(row), Number(column)));
      }
    }
  }
  return [...keys];
}
