import { writeXlsx, type Cell, type WriteSheet } from 'hucre';
import { parseA1 } from '../../src/core/workbook/address';
import type { EngineBook } from './engineSheets';

/** The same sheets as a file, formulas without saved values, for engines that take files only. */
export async function writeEngineBook({ sheets, names = {} }: EngineBook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, cells }): WriteSheet => {
      const entries = Object.entries(cells).map(([address, content]): [string, Partial<Cell>] => {
        const at = parseA1(address);
        if (!at) throw new Error(`${address} is no cell`);
        const cell: Partial<Cell> =
          typeof content === 'object' ? { type: 'formula', formula: content.formula } : { value: content };
        return [`${String(at.row)},${String(at.column)}`, cell];
      });
      return { name, rows: [], cells: new Map(entries) };
    }),
    namedRanges: Object.entries(names).map(([name, range]) => ({ name, range })),
  });
}
