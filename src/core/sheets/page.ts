import type { CellLook, ValidationDraft } from '../workbook/draft';
import type { CellRange } from '../workbook/address';
import { BLANK, type PlannedCell, type PlannedContent, type SheetBody, words } from './sheetPlan';

/** What a builder puts into a cell: a plain text may be given as such. */
type Cell = PlannedContent | string;

/** A sheet while it is being laid out. */
export class Page {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly validations: ValidationDraft[] = [];
  private readonly heights = new Map<number, number>();

  constructor(private readonly widths: readonly number[]) {}

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

  /** A band from column 0 to the last visible one. */
  across(row: number, lastColumn: number, content: Cell, look: CellLook): void {
    this.merge({ top: row, left: 0, bottom: row, right: lastColumn }, content, look);
  }

  headings(row: number, texts: readonly string[], look: CellLook): void {
    texts.forEach((text, column) => {
      this.put(row, column, text, look);
    });
  }

  validate(validation: ValidationDraft): void {
    this.validations.push(validation);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** High enough for the longest of some texts, each in its own column. */
  fit(row: number, texts: readonly (readonly [column: number, text: string])[], least = 18): void {
    const lines = texts.map(([column, text]) => linesNeeded(text, this.widths[column] ?? 10));
    this.heights.set(row, Math.min(400, Math.max(least, Math.max(...lines, 1) * 16.5 + 3)));
  }

  finish(
    sheet: Omit<SheetBody, 'cells' | 'merges' | 'validations' | 'heights' | 'columns'>,
    hiddenFrom = Infinity,
  ): SheetBody {
    const columns = this.widths.map((width, column) => (column >= hiddenFrom ? { width, hidden: true } : { width }));
    return {
      ...sheet,
      columns,
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

/** A Chinese character is as wide as two digits, and a cell keeps about one digit free at its edges. */
function linesNeeded(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’—…≥≤×÷①-⑳]/.test(character) ? 2 : 1.05;
  return width;
}
