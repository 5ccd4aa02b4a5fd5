import type { CellRange } from '../../../core/workbook/address';
import { putContent } from '../../../core/workbook/putContent';
import type { CellContent, SheetSnapshot } from '../../../core/workbook/snapshot';
import { cellKey } from '../../../core/workbook/snapshot';
import { damaged } from '../../package/refusing';
import type { Budget } from '../workbookLimits';
import type { InlineTexts } from './inlineTexts';
import { sharedFormula } from './sharedFormula';
import type { SharedFormula } from './sharedFormula';

/** What the cells of every sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** Format code by style index. */
  readonly formats: readonly (string | undefined)[];
  /** Styles with a line through the text; shared texts with a line through some of their letters. */
  readonly struck?: ReadonlySet<number>;
  readonly struckTexts?: ReadonlySet<number>;
  readonly since1904: boolean;
  /** What all sheets together may still hold. */
  readonly budget: Budget;
  readonly inlineTexts: InlineTexts;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: SharedFormula;
}

const FAR = 256;
const NEAR = 64;
const NO_ROW = -1;

/** Gathers the contents of one sheet while it is scanned. */
export class SheetCells {
  readonly context: SheetContext;
  private readonly rows: CellContent[][] = [];
  private readonly near = new Array<CellContent>(NEAR).fill(undefined);
  /** The row that is gathered, and how wide it is so far. */
  private open = NO_ROW;
  private width = 0;
  private readonly formulas = new Map<number, string>();
  private readonly formats = new Map<number, string>();
  private readonly struck = new Set<number>();
  private readonly masters = new Map<string, Master>();
  private readonly arrays: CellRange[] = [];
  private readonly followers: { readonly row: number; readonly column: number; readonly group: string }[] = [];

  constructor(
    context: SheetContext,
    private readonly part: string,
  ) {
    this.context = context;
  }

  put(row: number, column: number, content: CellContent, style: number): void {
    const format = this.context.formats[style];
    if (format !== undefined) this.formats.set(cellKey(row, column), format);
    if (content === undefined) return;
    if (this.context.struck?.has(style)) this.struck.add(cellKey(row, column));
    this.context.budget.takeCell();
    if (row === this.open) {
      if (column < NEAR) {
        this.putNear(column, content);
        return;
      }
      this.closeRow();
    }
    const cells = (this.rows[row] ??= []);
    this.refuseTwice(cells[column]);
    if (column > cells.length) this.context.budget.takeBlanks(column - cells.length);
    putContent(cells, column, content);
  }

  strike(row: number, column: number): void {
    this.struck.add(cellKey(row, column));
  }

  /** By its number in the table of shared texts. */
  strikeShared(row: number, column: number, text: number): void {
    if (this.context.struckTexts?.has(text)) this.strike(row, column);
  }

  /** A row whose cells stand near is gathered in one list that serves all rows: each that grew for itself would leave as much behind again. */
  startRow(row: number): void {
    this.open = this.rows[row] ? NO_ROW : row;
  }

  /** What grew for itself keeps room for more, a fifth of all that a big workbook takes. A far column costs nothing as it is. */
  endRow(row: number): void {
    if (row === this.open) {
      if (this.width > 0) this.closeRow();
      this.open = NO_ROW;
      return;
    }
    const cells = this.rows[row];
    if (cells && cells.length < FAR) this.rows[row] = cells.slice();
  }

  private putNear(column: number, content: CellContent): void {
    this.refuseTwice(this.near[column]);
    this.near[column] = content;
    if (column >= this.width) this.width = column + 1;
  }

  private closeRow(): void {
    this.rows[this.open] = this.near.slice(0, this.width);
    for (let column = 0; column < this.width; column++) this.near[column] = undefined;
    this.width = 0;
    this.open = NO_ROW;
  }

  /** Which of the two she sees is anybody's guess. */
  private refuseTwice(before: CellContent): void {
    if (before !== undefined) throw damaged(this.part, 'cellTwice');
  }

  putFormula(row: number, column: number, text: string): void {
    this.context.budget.takeFormula(text.length);
    const key = cellKey(row, column);
    if (this.formulas.has(key)) throw damaged(this.part, 'cellTwice');
    this.formulas.set(key, text);
  }

  putMaster(row: number, column: number, group: string, text: string): void {
    this.masters.set(group, { row, column, formula: sharedFormula(text) });
    this.putFormula(row, column, text);
  }

  putArray(range: CellRange): void {
    this.context.budget.takeArea();
    this.arrays.push(range);
  }

  /** The master may stand further down, so followers wait for the end. */
  putFollower(row: number, column: number, group: string): void {
    const master = this.masters.get(group);
    if (master) this.putFormula(row, column, master.formula(row - master.row, column - master.column));
    else this.followers.push({ row, column, group });
  }

  finish(): Pick<SheetSnapshot, 'rows' | 'formulas' | 'formats' | 'arrays' | 'struck'> {
    for (const { row, column, group } of this.followers) {
      if (this.masters.has(group)) this.putFollower(row, column, group);
    }
    return {
      rows: this.rows,
      formulas: this.formulas,
      formats: this.formats,
      ...(this.arrays.length === 0 ? {} : { arrays: this.arrays }),
      ...(this.struck.size === 0 ? {} : { struck: this.struck }),
    };
  }
}
