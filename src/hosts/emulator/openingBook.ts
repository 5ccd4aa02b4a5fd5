import {
  type CellContent,
  type SheetSnapshot,
  cellError,
  cellKey,
  columnOfKey,
  rowOfKey,
} from '../../core/workbook/snapshot';
import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { EXCELS_VISIBILITY } from '../../core/workbook/sheetVisibility';
import { plainFormula } from '../../core/formula/laterFunctions';
import type { SheetLook } from '../../core/workbook/sheetLook';
import type { CellInput } from './book/enterText';
import { EmulatedWorkbook, type Recalculate } from './book/emulatedWorkbook';
import { type EmulatedSheet, NO_RULE } from './book/emulatedSheet';
import { type CellStyle, PLAIN_STYLE } from '../../core/workbook/cellStyle';
import { type OpenedSheet, openedSheet } from './book/openedBook';

/** Whole rows of a sheet, from one row on; with the last of them comes all else. */
export interface SheetPiece
  extends Pick<SheetSnapshot, 'name' | 'rows' | 'formulas' | 'formats'>, Pick<SheetLook, 'styles'> {
  readonly from: number;
  readonly rest?: {
    readonly sheet: Omit<SheetSnapshot, 'rows' | 'formulas' | 'formats'>;
    readonly look: Omit<SheetLook, 'styles'> | undefined;
  };
}

interface ComingSheet {
  readonly sheet: EmulatedSheet;
  /** What it is opened with, put together as it comes: a copy at the end would take as long as all of it. */
  readonly before: { readonly inputs: Map<number, CellInput>; readonly styles: Map<number, CellStyle> };
}

function comingSheet(sheet: EmulatedSheet): ComingSheet {
  return { sheet, before: { inputs: new Map(), styles: new Map() } };
}

const NO_STYLES: SheetLook['styles'] = new Map();

/** A workbook into which the sheets of a file are put, one after the other; formulas show what the file has saved for them. */
export class OpeningBook {
  private readonly workbook: EmulatedWorkbook;
  private readonly opened = new Map<EmulatedSheet, OpenedSheet>();
  private coming: ComingSheet | undefined;

  constructor(recalculate: Recalculate) {
    this.workbook = new EmulatedWorkbook(recalculate);
  }

  /** Looks are for who shows it. */
  put({ rows, formulas, formats, ...sheet }: SheetSnapshot, look?: SheetLook): void {
    const styles = look?.styles ?? NO_STYLES;
    this.putPiece({ name: sheet.name, from: 0, rows, formulas, formats, styles, rest: { sheet, look } });
  }

  /** A sheet of a million cells comes in pieces, its top first. */
  putPiece({ name, from, rows, formulas, formats, styles, rest }: SheetPiece): void {
    this.coming ??= comingSheet(this.workbook.open(name));
    const { sheet, before } = this.coming;
    const enter = (key: number, input: CellInput): void => {
      sheet.inputs.set(key, input);
      before.inputs.set(key, input);
    };
    const paint = (key: number, style: CellStyle): void => {
      sheet.styles.set(key, style);
      before.styles.set(key, style);
    };
    rows.forEach((row, at) => {
      row?.forEach((content, column) => {
        const key = cellKey(from + at, column);
        if (content !== undefined && !formulas.has(key)) enter(key, { kind: 'constant', value: ownContent(content) });
      });
    });
    for (const [key, text] of formulas) {
      enter(key, { kind: 'formula', text: plainFormula(text) });
      sheet.shown.set(key, ownContent(rows[rowOfKey(key) - from]?.[columnOfKey(key)]));
    }
    for (const [key, numberFormat] of formats) paint(key, { ...PLAIN_STYLE, numberFormat });
    for (const [key, style] of styles) paint(key, style);
    if (!rest) return;
    this.coming = undefined;
    if (rest.look) putLook(sheet, rest.look);
    putAside(sheet, rest.sheet);
    for (const [key, text] of rest.sheet.comments ?? []) sheet.comments.set(key, text);
    sheet.shapes = (rest.sheet.floating ?? []).map((text) => ({ type: 'GeometricShape', text }));
    sheet.merges = [...rest.sheet.merges];
    sheet.arrays = rest.sheet.arrays ?? [];
    sheet.visibility = EXCELS_VISIBILITY[rest.sheet.visibility];
    this.opened.set(sheet, openedSheet(sheet, before));
  }

  finish(names: ReadonlyMap<string, string>): EmulatedWorkbook {
    const { workbook } = this;
    workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
    workbook.selection = workbook.active?.wholeMerges(workbook.selection) ?? workbook.selection;
    for (const [name, reference] of names)
      workbook.names.push({ name, formula: `=${reference}`, visible: !name.startsWith('绩效表_') });
    const meanings = workbook.names.map(({ name, formula }) => [name.toLowerCase(), formula] as const);
    workbook.opened = { sheets: this.opened, names: new Map(meanings) };
    // As Excel does, what was saved without its figure is calculated on opening.
    if ([...this.opened.values()].some(({ uncalculated }) => uncalculated.length > 0)) workbook.touch();
    // That it was opened is nothing that happened to it.
    workbook.changes.length = 0;
    return workbook;
  }
}

/** What was read on another thread is a copy, and errors are told by their one object. */
function ownContent<Content extends CellContent>(content: Content): Content | ReturnType<typeof cellError> {
  return typeof content === 'object' ? cellError(content.error) : content;
}

/** Whether a line shows, and what is struck out, says the sheet itself, looked at or not. */
function putAside(sheet: EmulatedSheet, { hidden, struck }: Pick<SheetSnapshot, 'hidden' | 'struck'>): void {
  for (const row of hidden?.rows ?? []) sheet.rowHeights.set(row, 0);
  for (const column of hidden?.columns ?? []) sheet.hiddenColumns.add(column);
  for (const key of struck ?? []) {
    const style = sheet.style(rowOfKey(key), columnOfKey(key));
    if (!style.strikethrough) sheet.styles.set(key, { ...style, strikethrough: true });
  }
}

function putLook(
  sheet: EmulatedSheet,
  {
    rowStyles,
    columnStyles,
    columnWidths,
    hiddenColumns,
    rowHeights,
    frozen: { rows, columns },
    gridlines,
    rules,
    links,
  }: Omit<SheetLook, 'styles'>,
): void {
  for (const [row, style] of rowStyles) sheet.rowStyles.set(row, style);
  for (const [column, style] of columnStyles) sheet.columnStyles.set(column, style);
  for (const [column, width] of columnWidths) sheet.columnWidths.set(column, width);
  for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [row, height] of rowHeights) sheet.rowHeights.set(row, height);
  if (rows > 0 || columns > 0)
    sheet.frozen = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    };
  sheet.gridlines = gridlines;
  for (const [key, documentReference] of links) sheet.links.set(key, { documentReference });
  for (const { ranges, choices } of rules) {
    for (const range of ranges)
      for (const key of cellsIn(range, sheet))
        sheet.validations.set(key, { ...NO_RULE, rule: { list: { source: choices, inCellDropDown: true } } });
  }
}

/** A rule for a whole column is kept where the sheet is used. */
function* cellsIn({ top, left, bottom, right }: CellRange, sheet: EmulatedSheet): Generator<number> {
  const used = sheet.usedRange(false);
  for (let row = top; row <= Math.min(bottom, (used?.bottom ?? 0) + 1); row++)
    for (let column = left; column <= Math.min(right, used?.right ?? 0); column++) yield cellKey(row, column);
}
