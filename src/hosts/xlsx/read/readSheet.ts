import type { CellRange } from '../../../core/workbook/address';
import { LAST_COLUMN, LAST_ROW, parseRangeA1 } from '../../../core/workbook/address';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { CLOSE, END, OPEN, XmlScanner } from '../../package/xml/xmlScanner';
import type { Budget } from '../workbookLimits';
import { readCell } from './readCell';
import { readNumber } from './readNumber';
import { readPlainCells } from './readPlainCells';
import { SheetCells } from './sheetCells';
import type { SheetContext } from './sheetCells';

export type SheetContents = Pick<
  SheetSnapshot,
  'rows' | 'formulas' | 'formats' | 'merges' | 'arrays' | 'hidden' | 'struck'
>;

/**
 * One pass over the bytes of a worksheet. Nothing is kept for a row or a cell that is only formatted, however many there are
 * and however far out: an empty bordered cell in XFD1048576 is common in workbooks that went through many hands.
 */
export function readSheet(bytes: Uint8Array, part: string, context: SheetContext): SheetContents {
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== OPEN || !scanner.is('worksheet')) throw scanner.broken('notASheet');
  const cells = new SheetCells(context, part);
  const merges: CellRange[] = [];
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  let found = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is('sheetData')) {
      found = true;
      readRows(scanner, cells, hidden.rows);
    } else if (scanner.is('cols')) readHiddenColumns(scanner, hidden.columns);
    else if (scanner.is('mergeCells')) readMerges(scanner, merges, context.budget);
    else scanner.skip();
  }
  if (!found) throw scanner.broken('noSheetData');
  const hides = hidden.rows.size + hidden.columns.size > 0;
  return { ...cells.finish(), merges, ...(hides && { hidden }) };
}

/** What lies further out is no table that anybody reads line by line. */
const FAR = 2000;

function readHiddenColumns(scanner: XmlScanner, columns: Set<number>): void {
  const depth = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (token === OPEN && scanner.is('col') && isTrue(scanner.attribute('hidden'))) {
      const [first, last] = ['min', 'max'].map((name) => Number(scanner.attribute(name)));
      for (let column = first ?? 0; column <= Math.min(last ?? 0, FAR); column++) columns.add(column - 1);
    } else if (token === CLOSE && scanner.depth === depth) return;
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function readRows(scanner: XmlScanner, cells: SheetCells, hidden: Set<number>): void {
  const depth = scanner.depth;
  let row = -1;
  for (;;) {
    const token = scanner.next();
    if (token === OPEN) {
      if (!scanner.is('row')) {
        scanner.skip();
        continue;
      }
      // A row without a number follows the one before.
      const index = scanner.attributeIndex('r');
      const { attributes } = scanner;
      row =
        index < 0
          ? row + 1
          : readNumber(scanner.bytes, attributes[4 * index + 2] as number, attributes[4 * index + 3] as number) - 1;
      if (!(row >= 0 && row <= LAST_ROW && Number.isInteger(row))) throw scanner.broken('rowNumber');
      if (row < FAR && isTrue(scanner.attribute('hidden'))) hidden.add(row);
      cells.startRow(row);
      readCells(scanner, cells, row);
      cells.endRow(row);
    } else if (token === CLOSE && scanner.depth === depth) return;
  }
}

function readCells(scanner: XmlScanner, cells: SheetCells, row: number): void {
  const depth = scanner.depth;
  let column = -1;
  for (;;) {
    column = readPlainCells(scanner, cells, row, column);
    const token = scanner.next();
    if (token === OPEN) {
      if (!scanner.is('c')) scanner.skip();
      else {
        column = readCell(scanner, cells, row, column + 1);
        if (column > LAST_COLUMN) throw scanner.broken('cellReference');
      }
    } else if (token === CLOSE && scanner.depth === depth) return;
  }
}

function readMerges(scanner: XmlScanner, merges: CellRange[], budget: Budget): void {
  const depth = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (token === OPEN && scanner.is('mergeCell')) {
      const range = parseRangeA1(scanner.attribute('ref') ?? '');
      if (!range) throw scanner.broken('merge');
      budget.takeArea();
      merges.push(range);
    } else if (token === CLOSE && scanner.depth === depth) return;
  }
}
