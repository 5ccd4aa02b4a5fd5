import type { XmlElement } from '../../package/xml/xmlTree';
import { childValue } from './numbering';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  down: number;
  readonly across: number;
  readonly paragraphs: number[];
}

/** Lays the cells of a table out on its grid: a row says only how many columns each of its cells spans, and which go on from above. */
export class TableGrid {
  readonly cells: GridCell[] = [];
  rows = 0;
  columns = 0;
  private column = 0;
  /** The cell that covers a column in the row above, if it may go on. */
  private readonly above = new Map<number, GridCell>();

  beginRow(row: XmlElement): void {
    this.rows++;
    const properties = row.children.find(({ name }) => name === 'trPr');
    this.column = Number((properties && childValue(properties, 'gridBefore')) ?? 0);
  }

  /** The cell that this one is, or goes on with. */
  place(element: XmlElement): GridCell {
    const properties = element.children.find(({ name }) => name === 'tcPr');
    const across = Math.max(1, Number((properties && childValue(properties, 'gridSpan')) ?? 1) || 1);
    const merge = properties?.children.find(({ name }) => name === 'vMerge');
    const { column } = this;
    this.column += across;
    this.columns = Math.max(this.columns, this.column);
    const goesOn =
      merge !== undefined &&
      (merge.attributes.find(({ name }) => /(^|:)val$/.test(name))?.value ?? 'continue') !== 'restart';
    const upper = this.above.get(column);
    if (goesOn && upper && upper.across === across && upper.row + upper.down === this.rows - 1) {
      upper.down++;
      return upper;
    }
    const cell: GridCell = { row: this.rows - 1, column, down: 1, across, paragraphs: [] };
    this.cells.push(cell);
    this.above.set(column, cell);
    return cell;
  }
}
