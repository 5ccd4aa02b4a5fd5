import { onceFor } from '../base/onceFor';
import { evened } from '../statements/readText';
import type { ReportCell, ReportTable } from './reportText';

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|总\s*分)/;
const NUMBER = /^[\d.,%\s-]+$/;

/**
 * A table typed by hand has blank cells where others are merged: under 「投入（12分）」 nothing, and then the next of its lines. A
 * blank at the beginning of a line goes on with the cell above; a line of totals, or one without any name, does not.
 */
export const continuedCells = onceFor((table: ReportTable): ReportTable => {
  const rows: ReportCell[][] = [];
  for (const row of table.rows) {
    const first = row.findIndex(({ text }) => text.trim() !== '');
    const named = evened(row[first]?.text.trim() ?? '');
    const goesOn = first > 0 && !TOTAL.test(named) && !NUMBER.test(named);
    const above = rows.at(-1);
    rows.push(row.map((cell, column) => (goesOn && column < first ? (continued(above?.[column]) ?? cell) : cell)));
  }
  return rows.every((row, y) => row.every((cell, x) => cell === table.rows[y]?.[x])) ? table : { ...table, rows };
});

function continued(above: ReportCell | undefined): ReportCell | undefined {
  const text = evened(above?.text.trim() ?? '');
  return text === '' || NUMBER.test(text) || TOTAL.test(text) ? undefined : above;
}
