import type { CellLook, PrintDraft, ValidationDraft } from '../workbook/workbookDraft';
import type { CellRange } from '../workbook/address';
import { type ColumnTable, headingsOf, lastVisible } from './columns/column';
import { looks } from './looks';
import { textLines } from './textLines';
import { BLANK, type PlannedCell, type PlannedContent, type SheetBody, words } from './sheetPlan';

/** What a builder puts into a cell: a plain text may be given as such. */
type Cell = PlannedContent | string;

/** In points from line to line, and how many more characters fit than of the usual size. */
const LINE = { pitch: 16.5, wider: 1 };
/** Where every text of a row is one size smaller. */
export const SMALL_LINE: typeof LINE = { pitch: 14, wider: 1.05 };

/** In points, between its margins, and a little less in height: programs measure rows differently. */
const LYING = { width: 769, height: 490 };

/** A sheet while it is being laid out. */
export class Page {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly validations: ValidationDraft[] = [];
  private readonly heights = new Map<number, number>();
  private readonly keyed = new Set<number>();
  private readonly widths: readonly number[];
  private readonly keyColumn: number | undefined;
  private readonly last: number;

  constructor(private readonly columns: ColumnTable) {
    this.widths = Object.values(columns).map(({ width }) => width);
    this.keyColumn = 'key' in columns ? Object.keys(columns).indexOf('key') : undefined;
    this.last = lastVisible(columns);
  }

  /** Every row that we write says what it is, so that it is found again wherever she moves it. */
  key(row: number, key: string): void {
    this.keyed.add(row);
    if (this.keyColumn !== undefined) this.put(row, this.keyColumn, key, looks.system);
  }

  put(row: number, column: number, content: Cell, look: CellLook): void {
    this.cells.push({ row, column, content: asContent(content), look });
  }

  /** One content over a rectangle; every cell of it carries the look, so that its border is whole. */
  merge(area: CellRange, content: Cell, look: CellLook): void {
    this.put(area.top, area.left, content, look);
    if (area.top === area.bottom && area.left === area.right) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row !== area.top || column !== area.left) this.put(row, column, BLANK, look);
      }
    }
    this.merges.push(area);
  }

  /** A band from column 0 to the last visible one, and the key of its row. */
  across(row: number, key: string, content: Cell, look: CellLook): void {
    this.merge({ top: row, left: 0, bottom: row, right: this.last }, content, look);
    this.key(row, key);
  }

  /** The heading of every column from one on; the key column's own is the key of this row. */
  headings(row: number, hiddenLook: CellLook = looks.system, from = 0): void {
    headingsOf(this.columns).forEach((text, column) => {
      if (column >= from) this.put(row, column, text, column <= this.last ? looks.heading : hiddenLook);
    });
    this.keyed.add(row);
  }

  validate(validation: ValidationDraft): void {
    this.validations.push(validation);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  heightOf(row: number): number {
    return this.heights.get(row) ?? 15;
  }

  heightFrom(top: number, bottom: number): number {
    let sum = 0;
    for (let row = top; row <= bottom; row++) sum += this.heightOf(row);
    return sum;
  }

  /** What A4 lying has for the rows under a heading that every page repeats, in points of a sheet fitted to its width. */
  lyingRoom(heading: number): { readonly first: number; readonly page: number } {
    const pixels = this.widths.slice(0, this.last + 1).reduce((sum, width) => sum + width * 7 + 5, 0);
    const height = LYING.height * Math.max(1, (pixels * 0.75) / LYING.width);
    return { first: height - this.heightFrom(0, heading), page: height - this.heightOf(heading) };
  }

  /** High enough for a text across the whole width. */
  heightAcross(row: number, text: string): void {
    const width = this.widths.slice(0, this.last + 1).reduce((sum, one) => sum + one, 0);
    this.heights.set(row, Math.max(18, textLines(text, width) * 16.5));
  }

  /** High enough for the longest of some texts, each in its own column. */
  fit(
    row: number,
    texts: readonly (readonly [column: number, text: string])[],
    least = 18,
    { pitch, wider }: typeof LINE = LINE,
  ): void {
    const lines = texts.map(([column, text]) => textLines(text, (this.widths[column] ?? 10) * wider));
    this.heights.set(row, Math.min(400, Math.max(least, Math.max(...lines, 1) * pitch + 3)));
  }

  /** High enough for a text in cells that are one: what its rows lack, the last of them gets. */
  fitMerged({ top, left, bottom }: CellRange, text: string): void {
    const lacking = textLines(text, this.widths[left] ?? 10) * LINE.pitch + 3 - this.heightFrom(top, bottom);
    if (lacking > 0) this.heights.set(bottom, Math.min(400, this.heightOf(bottom) + lacking));
  }

  finish(
    sheet: Omit<SheetBody, 'cells' | 'merges' | 'validations' | 'heights' | 'columns' | 'keyColumn' | 'print'> & {
      /** The area is what she sees of the table, down to this row. */
      readonly print: Pick<PrintDraft, 'orientation' | 'titleRows' | 'breaks'> & { readonly bottom: number };
    },
  ): SheetBody {
    const unkeyed = this.cells.find(({ row }) => !this.keyed.has(row));
    if (unkeyed && this.keyColumn !== undefined)
      throw new Error(`Row ${String(unkeyed.row)} of ${sheet.key} has no key`);
    const { bottom, ...print } = sheet.print;
    return {
      ...sheet,
      keyColumn: this.keyColumn,
      columns: Object.values(this.columns).map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
      print: { ...print, area: { top: 0, left: 0, bottom, right: this.last } },
      cells: this.cells,
      merges: this.merges,
      validations: this.validations,
      heights: this.heights,
    };
  }
}

function asContent(content: Cell): PlannedContent {
  return typeof content === 'string' ? words(content) : content;
}
