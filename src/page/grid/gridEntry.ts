import type { ICellData } from '@univerjs/core';
import type { Entry } from '../pageBook';

const [BOOLEAN, FORCED_TEXT] = [3, 4];

/** What the grid put into a cell, as it would be typed; undefined where the cell's content is not meant. */
export function gridEntry(
  cell: ICellData | null,
  formula: () => string,
): Pick<Entry, 'raw' | 'numberFormat'> | undefined {
  if (cell === null) return { raw: '' };
  if (typeof cell.f === 'string' && cell.f !== '') return { raw: cell.f };
  // A formula that is filled down names the one it came from.
  if (typeof cell.si === 'string' && cell.si !== '') return { raw: formula() };
  const text = cell.p?.body?.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n');
  if (text !== undefined) return { raw: text };
  if (!('v' in cell)) return undefined;
  const format = typeof cell.s === 'object' && cell.s?.n ? { numberFormat: cell.s.n.pattern } : {};
  if (cell.v === null || cell.v === undefined) return { raw: '' };
  if (cell.t === BOOLEAN) return { raw: cell.v === 1 || cell.v === true };
  if (cell.t === FORCED_TEXT) return { raw: `'${String(cell.v)}` };
  return { raw: cell.v, ...format };
}
