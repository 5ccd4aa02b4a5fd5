import type { DocumentText } from '../report/documentText';
import type { ReportCell, ReportTable, ReportText } from './reportText';

/** A Word file as the checks read it: tables as grids, and text that Word shows in a cell once for the whole cell. */
export function reportTextOf({ paragraphs, tables }: DocumentText): ReportText {
  return {
    paragraphs: paragraphs.map(({ index, text, numbering, cell, story }) => ({
      index,
      // Automatic numbers lead a heading as typed ones do; places count from the text itself.
      text,
      ...(numbering !== '' && { numbering }),
      ...(cell ? { table: cell.table } : {}),
      ...(story !== 'body' && { aside: true }),
    })),
    tables: tables.map((table): ReportTable => {
      const rows: (ReportCell | undefined)[][] = Array.from({ length: table.rows }, () =>
        Array.from({ length: table.columns }, () => undefined),
      );
      for (const { row, column, down, across, text, paragraphs: own } of table.cells) {
        const cell: ReportCell = { text, paragraph: own[0] ?? -1 };
        for (let y = row; y < row + down; y++)
          for (let x = column; x < column + across; x++) {
            const line = rows[y];
            if (line && x < table.columns) line[x] = cell;
          }
      }
      return {
        index: table.index,
        after: table.after ?? -1,
        rows: rows.map((row) => row.map((cell) => cell ?? { text: '', paragraph: -1 })),
      };
    }),
  };
}
