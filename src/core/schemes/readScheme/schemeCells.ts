import type { CellRange } from '../../workbook/address';
import { type SheetSnapshot, cellKey, contentAt, contentText, formulaAt, isCellError } from '../../workbook/snapshot';

/** Wider than any table; a merge over whole rows or columns is not walked to the end. */
const MOST_COLUMNS = 64;

/** The sheet as she reads it: texts without outer blanks, and which cell a merged one belongs to. */
export class SheetCells {
  readonly bottom: number;
  readonly right: number;
  /** The rows that hold anything, from the top: a stray cell far below makes a sheet of a million rows. */
  readonly filledRows: readonly number[];
  private readonly merged = new Map<number, CellRange>();

  constructor(readonly sheet: SheetSnapshot) {
    this.bottom = sheet.rows.length - 1;
    const filled: number[] = [];
    let width = 0;
    // Passes over what is not there at once.
    sheet.rows.forEach((cells, row) => {
      if (!cells?.length) return;
      filled.push(row);
      width = Math.max(width, cells.length);
    });
    this.filledRows = filled;
    this.right = Math.min(MOST_COLUMNS, width) - 1;
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, this.bottom); row++) {
        for (let column = merge.left; column <= Math.min(merge.right, MOST_COLUMNS); column++)
          this.merged.set(cellKey(row, column), merge);
      }
    }
  }

  /** What the cell itself holds; empty for an error and for a mere dash. */
  text(row: number, column: number): string {
    const content = contentAt(this.sheet, row, column);
    if (content === undefined) return '';
    if (isCellError(content)) return nameInFormula(formulaAt(this.sheet, row, column) ?? '');
    const text = typeof content === 'boolean' ? '' : contentText(content).replace(/\r\n?/g, '\n').trim();
    return /^[-—–－―/\\]+$/.test(text) ? '' : text;
  }

  /** What is shown at the place: the text of the merged cell that covers it. */
  shown(row: number, column: number): string {
    const area = this.mergeAt(row, column);
    return area ? this.text(area.top, area.left) : this.text(row, column);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.merged.get(cellKey(row, column));
  }

  /** The last row that the cell reaches down to. */
  lastRowOf(row: number, column: number): number {
    return this.mergeAt(row, column)?.bottom ?? row;
  }

  /** Tells most rows of a long ledger apart before any text is read. */
  holdsNumber(row: number): boolean {
    const contents = this.sheet.rows[row];
    if (contents)
      for (let column = 0; column < contents.length; column++) if (typeof contents[column] === 'number') return true;
    return false;
  }

  columnsFilled(row: number): readonly number[] {
    const columns: number[] = [];
    for (let column = 0; column <= this.right; column++) if (this.text(row, column) !== '') columns.push(column);
    return columns;
  }
}

/** Our own name with its points is a formula, `"投入"&CHAR(10)&"（"&SUM(…)`; saved without its value it still says the name. */
const OWN_NAME = /^"((?:[^"]|"")+?)(?:"&CHAR\(10\)&")?(?:（续）"&CHAR\(10\)&")?[（(]"&/;

function nameInFormula(formula: string): string {
  return OWN_NAME.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
}
