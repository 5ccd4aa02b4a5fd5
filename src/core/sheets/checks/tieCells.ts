import type { Place } from '../../base/problem';
import { a1 } from '../../workbook/address';
import { CHECK_COLUMNS as C } from '../columns/checkColumns';
import { fixedKey } from '../sheetKeys';

/** Where 校验 counts what does not tie, and what waits for a reason. */
export interface TieCells {
  readonly broken: Place;
  readonly open: Place;
}

/** Title, note, headings; then the two counts. */
export const COUNT_ROWS = { broken: 3, open: 4 } as const;

export const COUNT_KEYS = { broken: fixedKey('checks', 'broken'), open: fixedKey('checks', 'open') } as const;

/** As the sheet has just been laid out. */
export function tieCells(sheet: string): TieCells {
  const at = (row: number): Place => ({ sheet, cell: a1(row, C.figure) });
  return { broken: at(COUNT_ROWS.broken), open: at(COUNT_ROWS.open) };
}
