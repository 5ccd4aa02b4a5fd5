import { writeXlsx } from 'hucre';
import { parseRangeA1 } from '../../src/core/workbook/address';
import type { GridSheet } from './gridSnapshot';

/** A table case as a real file: rows, merged cells, hidden sheets. Errors are no values a file can be given, so they are left out. */
export async function caseBook(sheets: Readonly<Record<string, GridSheet | GridSheet['rows']>>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, given]) => {
      const { rows, merges = [], visibility }: GridSheet = 'rows' in given ? given : { rows: given };
      return {
        name,
        rows: rows.map((row) =>
          row.map((content) =>
            typeof content === 'string' && /^(?:#[A-Z/0]+[!?]|uncalculated)$/.test(content) ? null : content,
          ),
        ),
        merges: merges.flatMap((range) => {
          const area = parseRangeA1(range);
          return area ? [{ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right }] : [];
        }),
        ...(visibility === undefined ? {} : visibility === 'hidden' ? { hidden: true } : { veryHidden: true }),
      };
    }),
  });
}
