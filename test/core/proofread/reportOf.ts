import type { ReportCell, ReportParagraph, ReportTable, ReportText } from '../../../src/core/proofread/reportText';

/** A paragraph, or a table: `^` goes on with the cell above, `<` with the cell to the left. */
export type Piece = string | readonly (readonly string[])[];

/** A report as its host would read it. */
export function reportOf(pieces: readonly Piece[]): ReportText {
  const paragraphs: ReportParagraph[] = [];
  const tables: ReportTable[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      paragraphs.push({ index: paragraphs.length, text: piece });
      continue;
    }
    const table = tables.length;
    const after = paragraphs.length - 1;
    const rows: ReportCell[][] = [];
    for (const line of piece) {
      const row: ReportCell[] = [];
      line.forEach((text, column) => {
        const above = rows.at(-1)?.[column];
        const before = row[column - 1];
        if (text === '^' && above) row.push(above);
        else if (text === '<' && before) row.push(before);
        else {
          row.push({ text, paragraph: paragraphs.length });
          paragraphs.push({ index: paragraphs.length, text, table });
        }
      });
      rows.push(row);
    }
    tables.push({ index: table, rows, after });
  }
  return { paragraphs, tables };
}
