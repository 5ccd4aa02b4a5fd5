import type { OwnSheet } from './ownSheet';

/** A letterhead that she puts above our table, a column of her numbers before it. */
const MOST_BEFORE = 12;
const MOST_AROUND = 60;

/**
 * Whether our table stands in a sheet of hers, because she cut it out and put it there. On a sheet of ours there may be a few
 * cells of hers above and before the table, and notes around it; where there are more of hers than that, the sheet is not written.
 */
export function standsInHers({ sheet, rows, columns, headerRow }: OwnSheet): boolean {
  const ourRows = new Set(rows.map(({ row }) => row));
  if (ourRows.size === 0) return false;
  if (headerRow !== undefined) ourRows.add(headerRow);
  const ourColumns = new Set(columns.values());
  const [top, left] = [Math.min(...ourRows), Math.min(...ourColumns)];
  let [before, around, ours] = [0, 0, 0];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((content, column) => {
      if (content === undefined || content === '') return;
      if (ourRows.has(row) && ourColumns.has(column)) ours++;
      else if (row < top || (column < left && ourRows.has(row))) before++;
      else around++;
    });
  });
  return before > MOST_BEFORE || around > Math.max(MOST_AROUND, ours / 2);
}
