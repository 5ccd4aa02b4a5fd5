import type { Run, Table, TableCell } from '../../../core/report/documentTree';
import { runsXml } from './runsXml';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

type Placed = { readonly cell: TableCell; readonly row: number; readonly column: number };

/** Fixed columns over the whole width; what a cell covers downwards are cells that go on with it. */
export function tableXml(table: Table, width: number, isTitled: boolean): string {
  const widths = columnWidths(table.widths, width);
  const grid = placeCells(table);
  const rows = grid
    .map((row, index) => rowXml(row, index, table, widths, staysWithNext(index, table, isTitled)))
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${String(width)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${String(one)}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** Whole twentieths of a point that add up to the width. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let before = 0;
  let used = 0;
  return shares.map((share) => {
    before += share;
    const end = Math.round((before / sum) * width);
    const own = end - used;
    used = end;
    return own;
  });
}

/** Which cell covers each place. A table that does not fill its grid is a mistake of the form. */
function placeCells({ rows, widths }: Table): readonly (readonly Placed[])[] {
  const grid: (Placed | undefined)[][] = rows.map(() => Array<Placed | undefined>(widths.length).fill(undefined));
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const column = grid[row]?.indexOf(undefined) ?? -1;
      const placed = { cell, row, column };
      for (let down = 0; down < (cell.down ?? 1); down++) {
        for (let across = 0; across < (cell.across ?? 1); across++) {
          const line = grid[row + down];
          if (column < 0 || !line || column + across >= widths.length || line[column + across])
            throw new Error(`A cell of row ${String(row + 1)} does not fit the table`);
          line[column + across] = placed;
        }
      }
    }
  });
  return grid.map((line, row) =>
    line.map((placed) => {
      if (!placed) throw new Error(`Row ${String(row + 1)} of a table has a gap`);
      return placed;
    }),
  );
}

function rowXml(
  line: readonly Placed[],
  row: number,
  table: Table,
  widths: readonly number[],
  keepsNext: boolean,
): string {
  const isHead = row < table.headRows;
  const cells = line
    .filter((placed, column) => line[column - 1] !== placed)
    .map((placed) => cellXml(placed, row, { isHead, keepsNext, dense: table.dense === true }, widths));
  const height = table.dense ? '' : '<w:trHeight w:val="425"/>';
  return `<w:tr><w:trPr><w:cantSplit/>${height}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A table of so many rows fits on a page: with a title of its own it is not parted. Of any other the last rows stay with the sum. */
const ONE_PAGE = 20;
const WITH_SUM = 3;

function staysWithNext(row: number, { rows, dense }: Table, isTitled: boolean): boolean {
  const isWhole = isTitled && rows.length <= ONE_PAGE;
  return dense !== true && row < rows.length - 1 && (isWhole || row >= rows.length - WITH_SUM);
}

interface RowLook {
  readonly isHead: boolean;
  readonly keepsNext: boolean;
  readonly dense: boolean;
}

function cellXml(
  { cell, row: firstRow, column }: Placed,
  row: number,
  { isHead, keepsNext, dense }: RowLook,
  widths: readonly number[],
): string {
  const across = cell.across ?? 1;
  const width = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0);
  const goesOn = row > firstRow;
  const merge = (cell.down ?? 1) > 1 ? `<w:vMerge${goesOn ? '' : ' w:val="restart"'}/>` : '';
  const properties =
    `<w:tcW w:w="${String(width)}" w:type="dxa"/>${across > 1 ? `<w:gridSpan w:val="${String(across)}"/>` : ''}` +
    `${merge}<w:vAlign w:val="center"/>`;
  const align = cell.align ?? (isHead ? 'center' : 'left');
  const lines: readonly (readonly Run[])[] = goesOn || cell.lines.length === 0 ? [[]] : cell.lines;
  const style = dense ? 'DenseTableText' : 'TableText';
  const paragraphs = lines.map(
    (runs) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepsNext ? '<w:keepNext/>' : ''}${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>${runsXml(runs, cell.bold ?? isHead)}</w:p>`,
  );
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}
