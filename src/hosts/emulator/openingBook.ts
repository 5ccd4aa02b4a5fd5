import {
  type CellContent,
  type SheetSnapshot,
  cellError,
  cellKey,
  contentAt,
  columnOfKey,
  rowOfKey,
} from '../../core/workbook/snapshot';
import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { EXCELS_VISIBILITY } from '../../core/workbook/sheetVisibility';
import { plainFormula } from '../../core/formula/laterFunctions';
import type { SheetLook } from '../../core/workbook/sheetLook';
import { EmulatedWorkbook, type Recalculate } from './book/emulatedWorkbook';
import { type EmulatedSheet, NO_RULE } from './book/emulatedSheet';
import { PLAIN_STYLE } from '../../core/workbook/cellStyle';
import { type OpenedSheet, openedSheet } from './book/openedBook';

/** A workbook into which the sheets of a file are put, one after the other; formulas show what the file has saved for them. */
export class OpeningBook {
  private readonly workbook: EmulatedWorkbook;
  private readonly opened = new Map<EmulatedSheet, OpenedSheet>();

  constructor(recalculate: Recalculate) {
    this.workbook = new EmulatedWorkbook(recalculate);
  }

  /** Looks are for who shows it. */
  put(source: SheetSnapshot, look?: SheetLook): void {
    const sheet = this.workbook.open(source.name);
    source.rows.forEach((row, at) => {
      row?.forEach((content, column) => {
        const key = cellKey(at, column);
        if (content !== undefined && !source.formulas.has(key))
          sheet.inputs.set(key, { kind: 'constant', value: ownContent(content) });
      });
    });
    for (const [key, text] of source.formulas) {
      sheet.inputs.set(key, { kind: 'formula', text: plainFormula(text) });
      sheet.shown.set(key, ownContent(contentAt(source, rowOfKey(key), columnOfKey(key))));
    }
    for (const [key, numberFormat] of source.formats) sheet.styles.set(key, { ...PLAIN_STYLE, numberFormat });
    if (look) putLook(sheet, look);
    for (const [key, text] of source.comments ?? []) sheet.comments.set(key, text);
    sheet.merges = [...source.merges];
    sheet.arrays = source.arrays ?? [];
    sheet.visibility = EXCELS_VISIBILITY[source.visibility];
    this.opened.set(sheet, openedSheet(sheet));
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
    if (workbook.sheets.some(({ shown }) => [...shown.values()].includes(cellError('uncalculated')))) workbook.touch();
    // That it was opened is nothing that happened to it.
    workbook.changes.length = 0;
    return workbook;
  }
}

/** What was read on another thread is a copy, and errors are told by their one object. */
function ownContent<Content extends CellContent>(content: Content): Content | ReturnType<typeof cellError> {
  return typeof content === 'object' ? cellError(content.error) : content;
}

function putLook(
  sheet: EmulatedSheet,
  {
    styles,
    rowStyles,
    columnStyles,
    columnWidths,
    hiddenColumns,
    rowHeights,
    frozen: { rows, columns },
    gridlines,
    rules,
    links,
  }: SheetLook,
): void {
  for (const [key, style] of styles) sheet.styles.set(key, style);
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
