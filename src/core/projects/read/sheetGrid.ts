import { plainText } from '../../base/text';
import type { Place } from '../../base/problem';
import { type CellRange, a1 } from '../../workbook/address';
import { type SheetSnapshot, cellKey, contentAt } from '../../workbook/snapshot';
import type { HerCell } from '../targets/quantity';

/** A merge that covers more is no form's: somebody merged whole columns. */
const LARGEST_MERGE = 5000;

/** A sheet as she sees it: every cell of a merge shows what its first cell holds. */
export class SheetGrid {
  private readonly covering = new Map<number, CellRange>();
  readonly lastRow: number;

  constructor(readonly sheet: SheetSnapshot) {
    this.lastRow = sheet.rows.length - 1;
    for (const merge of sheet.merges) {
      const { top, left, bottom, right } = merge;
      if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) this.covering.set(cellKey(row, column), merge);
      }
    }
  }

  cell(row: number, column: number): HerCell {
    const merge = this.covering.get(cellKey(row, column));
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    return {
      sheet: this.sheet.name,
      row: top,
      column: left,
      content: contentAt(this.sheet, top, left),
      format: this.sheet.formats.get(cellKey(top, left)),
    };
  }

  /** A text as it is compared, 「」 for what is no text. */
  words(row: number, column: number): string {
    const { content } = this.cell(row, column);
    return typeof content === 'string' ? plainText(content) : '';
  }

  isBlank(row: number, column: number): boolean {
    const { content } = this.cell(row, column);
    return content === undefined || (typeof content === 'string' && content.trim() === '');
  }

  /** The last column of the merge that covers a cell. */
  rightOf(row: number, column: number): number {
    return this.covering.get(cellKey(row, column))?.right ?? column;
  }

  bottomOf(row: number, column: number): number {
    return this.covering.get(cellKey(row, column))?.bottom ?? row;
  }

  /** The cells of a row from left to right, each merge once. */
  cellsOf(row: number, left: number, right: number): readonly HerCell[] {
    const cells: HerCell[] = [];
    for (let column = left; column <= right; column = this.rightOf(row, column) + 1) {
      if (!this.isBlank(row, column)) cells.push({ ...this.cell(row, column), column: Math.max(left, column) });
    }
    return cells;
  }

  lastColumnOf(row: number): number {
    return (this.sheet.rows[row]?.length ?? 0) - 1;
  }
}

export function placeOf({ sheet, row, column }: Pick<HerCell, 'sheet' | 'row' | 'column'>): Place {
  return { sheet, cell: a1(row, column) };
}
